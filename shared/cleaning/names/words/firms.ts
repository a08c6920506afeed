/** A name that ends in one of these, or holds one, is of a firm, a channel or a desk. Through `foldKey`. */
export const firms: ReadonlySet<string> = new Set(
  (
    'ltd limited inc incorporated llc llp plc gmbh ag sa sas sarl srl spa bv nv oy ab as pte pty kk co corp corporation company companies group holding holdings ' +
    'studio studios channel tv media films productions records foundation association university college school institute bank hotel restaurant clinic ' +
    'consulting solutions services technologies technology trading international enterprises enterprise partners agency team official gaming vlogs the and und et y for of shop store ' +
    'traders industries exports imports sons brothers bros associates ventures stores motors pharma textiles garments jewellers electronics systems logistics ' +
    'kg ohg ug ev aps kft sro doo zoo ltda sl slu eirl sdn bhd pvt tbk pt cv ooo оао ооо зао ип оон'
  ).split(' '),
)

/** Words between a given and a family name that belong to the family name. */
export const particles: ReadonlySet<string> = new Set(
  (
    'van von der den de da di du dos das do la las los le el al bin ibn binti bint bte ben ter ten zu zur zum af av vom vander vande vd della dello degli dei del dal dalla ' +
    'mac mc st st. san santa e y o ap ab abu aal ould oud op het'
  ).split(' '),
)
/** As a given name they take a particle with them: María de Jesús, Maria del Carmen. */
export const pious: ReadonlySet<string> = new Set(['maria', 'jose', 'juan', 'ana', 'luz', 'flor', 'ma', 'santa'])

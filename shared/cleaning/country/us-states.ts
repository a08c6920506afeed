import { foldKey } from '../text/fold-key.ts'

// biome-ignore format: a table
const names: Readonly<Record<string, string>> = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut',
  DC: 'District of Columbia', DE: 'Delaware', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', IA: 'Iowa', ID: 'Idaho',
  IL: 'Illinois', IN: 'Indiana', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', MA: 'Massachusetts', MD: 'Maryland',
  ME: 'Maine', MI: 'Michigan', MN: 'Minnesota', MO: 'Missouri', MS: 'Mississippi', MT: 'Montana', NC: 'North Carolina',
  ND: 'North Dakota', NE: 'Nebraska', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NV: 'Nevada',
  NY: 'New York', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island',
  SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VA: 'Virginia', VT: 'Vermont',
  WA: 'Washington', WI: 'Wisconsin', WV: 'West Virginia', WY: 'Wyoming',
}

// biome-ignore format: a table
/** The largest cities of the states that are called as a country is, or by its code. */
const cities: Readonly<Record<string, string>> = {
  AL: 'Birmingham, Huntsville, Montgomery, Mobile, Tuscaloosa', AR: 'Little Rock, Fayetteville, Fort Smith, Springdale, Jonesboro',
  AZ: 'Phoenix, Tucson, Mesa, Chandler, Scottsdale, Tempe, Gilbert, Glendale',
  CA: 'Los Angeles, LA, San Diego, San Jose, San Francisco, Fresno, Sacramento, Long Beach, Oakland, Anaheim, Irvine, Palo Alto, Santa Clara, Mountain View, Berkeley, Pasadena, Sunnyvale, Cupertino, Fremont, Riverside',
  CO: 'Denver, Colorado Springs, Aurora, Fort Collins, Boulder, Lakewood', DE: 'Wilmington, Dover, Newark',
  GA: 'Atlanta, Augusta, Savannah, Macon, Sandy Springs, Roswell, Alpharetta, Marietta, Columbus',
  ID: 'Boise, Nampa, Meridian, Idaho Falls', IL: 'Chicago, Aurora, Naperville, Joliet, Rockford, Springfield, Peoria',
  IN: 'Indianapolis, Fort Wayne, Evansville, South Bend, Carmel, Bloomington', KY: 'Louisville, Lexington, Bowling Green',
  LA: 'New Orleans, Baton Rouge, Shreveport, Lafayette', MA: 'Boston, Worcester, Springfield, Cambridge, Lowell, Somerville',
  MD: 'Baltimore, Columbia, Germantown, Silver Spring, Bethesda, Rockville, Annapolis', ME: 'Portland, Lewiston, Bangor, Augusta',
  MN: 'Minneapolis, Saint Paul, St. Paul, Rochester, Duluth', MO: 'Kansas City, Saint Louis, St. Louis, Springfield',
  MS: 'Jackson, Gulfport, Biloxi', MT: 'Billings, Missoula, Bozeman, Helena, Great Falls',
  NC: 'Charlotte, Raleigh, Greensboro, Durham, Winston-Salem', NE: 'Omaha, Lincoln', NV: 'Las Vegas, Reno, Henderson',
  PA: 'Philadelphia, Pittsburgh, Allentown, Erie, Scranton, Harrisburg', SC: 'Charleston, Columbia, Greenville, Myrtle Beach',
  SD: 'Sioux Falls, Rapid City', TN: 'Nashville, Memphis, Knoxville, Chattanooga',
  VA: 'Virginia Beach, Richmond, Norfolk, Chesapeake, Arlington, Alexandria, Roanoke',
}

const byName = new Map(Object.entries(names).map(([code, name]) => [foldKey(name), code] as const))

/** The code of a state of the United States, from its code or name; null where it is none. */
export function stateCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  return Object.hasOwn(names, code) ? code : (byName.get(foldKey(text)) ?? null)
}

/** Whether a city is one of the largest of a state. */
export const isCityOf = (state: string, city: string): boolean =>
  (cities[state] ?? '').split(', ').some((one) => foldKey(one) === foldKey(city.replace(/,.*$/, '')))

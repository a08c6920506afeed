// biome-ignore-all format: lists of words

/** Family names that are as common as given names. */
export const oftenGiven = new Set(
  'jackson carter parker cooper bailey reed brooks harris walker mitchell nelson stewart morris davis anderson evans campbell murphy clark wilson turner phillips roy sam'.split(
    ' ',
  ),
)

/** Given names that are as common as family names. */
export const oftenFamilies = new Set(
  'james thomas martin lewis scott allen howard george henry gordon stanley arthur kelly morgan taylor anthony simon paul daniel david lee ryan craig russell graham dean ross grant douglas bruce leonard lawrence vincent alexander marshall elliott gilbert benjamin francis jordan ellis warren harvey barry owen curtis dixon duncan neil harrison mason murray tyler spencer keith ray nelson andrew andrews michael michel bernard robert richard laurent denis louis nicolas guillaume thierry clement werner walter ernst hermann jacob jakob kurt ludwig peter friedrich fritz heinrich albrecht arnold lorenz franke frank august roth vincenzo marco martino de luis blanco cruz leon santiago aguilar joseph xavier abraham mathew mathews philip philips ali hassan hussein ahmad ahmed mohamed mohammed abdullah ibrahim khalil omar osman salim salem saleh said rashid karim malik aziz hamid nasser mansour'.split(
    ' ',
  ),
)

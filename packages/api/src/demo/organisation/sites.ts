/** A place of work. */
export interface Site {
  readonly location: string
  readonly country: string
  readonly timeZone: string
  /** Languages spoken there besides English, the first by nearly everybody. */
  readonly languages: readonly string[]
  /** Where most names there come from; see `names.ts`. */
  readonly names: readonly string[]
  /** How many times more people work here than at a small site. */
  readonly weight: number
}

type Local = Pick<Site, 'languages' | 'names' | 'weight'>

function site(location: string, [country, timeZone]: [country: string, timeZone: string], local: Local): Site {
  return { location, country, timeZone, ...local }
}

/** Where Laertes & Daughters grows, presses, ships and sells. */
export const SITES: readonly Site[] = [
  site('Athens', ['GR', 'Europe/Athens'], { languages: ['el'], names: ['greek'], weight: 8 }),
  site('Kalamata', ['GR', 'Europe/Athens'], { languages: ['el'], names: ['greek', 'albanian'], weight: 5 }),
  site('Hamburg', ['DE', 'Europe/Berlin'], { languages: ['de', 'tr'], names: ['german', 'turkish'], weight: 4 }),
  site('Lyon', ['FR', 'Europe/Paris'], { languages: ['fr'], names: ['french', 'maghrebi'], weight: 4 }),
  site('Sevilla', ['ES', 'Europe/Madrid'], { languages: ['es'], names: ['spanish'], weight: 4 }),
  site('Porto', ['PT', 'Europe/Lisbon'], { languages: ['pt'], names: ['portuguese'], weight: 3 }),
  site('Bari', ['IT', 'Europe/Rome'], { languages: ['it'], names: ['italian'], weight: 3 }),
  site('Utrecht', ['NL', 'Europe/Amsterdam'], { languages: ['nl'], names: ['dutch', 'turkish'], weight: 2 }),
  site('Göteborg', ['SE', 'Europe/Stockholm'], { languages: ['sv'], names: ['nordic', 'persian'], weight: 2 }),
  site('Kraków', ['PL', 'Europe/Warsaw'], { languages: ['pl'], names: ['polish', 'ukrainian'], weight: 3 }),
  site('Brno', ['CZ', 'Europe/Prague'], { languages: ['cs'], names: ['czech'], weight: 1 }),
  site('Cluj-Napoca', ['RO', 'Europe/Bucharest'], {
    languages: ['ro', 'hu'],
    names: ['romanian', 'hungarian'],
    weight: 2,
  }),
  site('Bristol', ['GB', 'Europe/London'], { languages: [], names: ['english', 'indian', 'westAfrican'], weight: 4 }),
  site('Cork', ['IE', 'Europe/Dublin'], { languages: ['ga'], names: ['irish', 'polish'], weight: 1 }),
  site('Tunis', ['TN', 'Africa/Tunis'], { languages: ['ar', 'fr'], names: ['maghrebi'], weight: 2 }),
  site('Nairobi', ['KE', 'Africa/Nairobi'], { languages: ['sw'], names: ['eastAfrican'], weight: 2 }),
  site('Lagos', ['NG', 'Africa/Lagos'], { languages: ['yo', 'ig'], names: ['westAfrican'], weight: 2 }),
  site('İzmir', ['TR', 'Europe/Istanbul'], { languages: ['tr'], names: ['turkish'], weight: 2 }),
  site('Haifa', ['IL', 'Asia/Jerusalem'], { languages: ['he', 'ar'], names: ['hebrew', 'levantine'], weight: 1 }),
  site('Pune', ['IN', 'Asia/Kolkata'], { languages: ['hi', 'mr'], names: ['indian'], weight: 4 }),
  site('Singapore', ['SG', 'Asia/Singapore'], {
    languages: ['zh', 'ms', 'ta'],
    names: ['chinese', 'indian', 'malay'],
    weight: 2,
  }),
  site('Ōsaka', ['JP', 'Asia/Tokyo'], { languages: ['ja'], names: ['japanese'], weight: 1 }),
  site('Adelaide', ['AU', 'Australia/Adelaide'], {
    languages: [],
    names: ['english', 'greek', 'vietnamese'],
    weight: 2,
  }),
  site('Toronto', ['CA', 'America/Toronto'], {
    languages: ['fr'],
    names: ['english', 'chinese', 'portuguese'],
    weight: 2,
  }),
  site('Fresno', ['US', 'America/Los_Angeles'], {
    languages: ['es'],
    names: ['english', 'spanish', 'korean'],
    weight: 3,
  }),
  site('Mendoza', ['AR', 'America/Argentina/Mendoza'], { languages: ['es'], names: ['spanish', 'italian'], weight: 2 }),
  site('Santos', ['BR', 'America/Sao_Paulo'], { languages: ['pt'], names: ['portuguese', 'japanese'], weight: 2 }),
]

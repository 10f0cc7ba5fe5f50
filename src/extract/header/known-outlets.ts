import { agencies, type Agency } from '../../lexicon/agencies.js'
import { anyOf } from '../../lexicon/any-of.js'
import { AGENCY_FORMS, MEDIA_WORDS } from '../../lexicon/media-words.js'
import { once } from '../../lexicon/once.js'
import { outlets } from '../../lexicon/outlets.js'
import type { OutletName } from '../../model/outlet.js'
import { fold } from '../../text/fold.js'
import { slugify } from '../../text/slug.js'

interface Publisher {
  readonly name: string
  readonly kind: OutletName['kind']
  readonly domains: readonly string[]
}

/** The publishers of the lists by all that they are known by. */
class Register {
  readonly byName = new Map<string, OutletName>()
  readonly byDomain = new Map<string, OutletName>()
  readonly agencyByName = new Map<string, Agency>()

  add(publisher: Publisher, names: readonly string[]): void {
    const outlet = outletOf(publisher)
    for (const name of names) {
      // Two letters name too many things ("AA", "DR"): only dateline and byline may use them.
      if (name.length > 2 && !this.byName.has(nameKey(name))) this.byName.set(nameKey(name), outlet)
    }
    for (const domain of publisher.domains) this.byDomain.set(domain, outlet)
  }

  addAgency(agency: Agency): void {
    this.add(agency, [agency.name, ...agency.aliases, agency.credit])
    for (const name of [agency.credit, agency.name, ...agency.aliases]) {
      for (const key of agencyKeys(name)) if (!this.agencyByName.has(key)) this.agencyByName.set(key, agency)
    }
  }
}

const REGISTER = once(() => {
  const register = new Register()
  for (const outlet of outlets()) register.add(outlet, [outlet.name, ...outlet.aliases])
  for (const agency of agencies()) register.addAgency(agency)
  return register
})

function outletOf(publisher: Publisher): OutletName {
  return {
    name: publisher.name,
    slug: slugify(publisher.name),
    domain: publisher.domains[0] ?? null,
    kind: publisher.kind,
  }
}

function nameKey(name: string): string {
  return slugify(name).replace(/^the-/, '')
}

/** "AP" and "Beta" only as printed; longer names in any case. */
function agencyKeys(name: string): string[] {
  return name.length <= 5 ? [name] : [name, fold(name)]
}

/** Labels of a host, from its end, among which a newsroom's own name is looked for. */
const MOST_LABELS = 8

/** A known outlet or agency by a name of it; null for any other name. */
export function outletByName(name: string): OutletName | null {
  return REGISTER().byName.get(nameKey(name)) ?? null
}

/** A known outlet by a web host: "edition.cnn.com" is CNN's. */
export function outletByHost(host: string): OutletName | null {
  const labels = host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .split('.')
  // No newsroom has a longer name: "www.editie.example.co.uk" has five labels.
  for (let from = Math.max(0, labels.length - MOST_LABELS); from < labels.length - 1; from++) {
    const outlet = REGISTER().byDomain.get(labels.slice(from).join('.'))
    if (outlet !== undefined) return outlet
  }
  return null
}

/** What an agency that no list knows calls itself: "Corvane News Agency", "Upland Press Service". */
const AGENCY_FORM = once(() => {
  const last = anyOf(AGENCY_FORMS).replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
  return new RegExp(String.raw`^(?:the )?((?:\p{Lu}[\p{L}\p{M}'’-]*\s){1,4}(?:${last}))$`, 'u')
})

/** A news agency by the way it is credited: "AFP", "The Associated Press". One that no list knows is told by its name's form. */
export function agencyByCredit(credit: string): Agency | null {
  const text = credit.trim()
  const known =
    REGISTER().agencyByName.get(text) ?? (text.length > 5 ? REGISTER().agencyByName.get(fold(text)) : undefined)
  if (known !== undefined) return known
  const name = AGENCY_FORM().exec(text)?.[1]
  return name === undefined ? null : unknownAgency(name)
}

/** An agency that no list knows. */
export function unknownAgency(name: string): Agency {
  return { credit: name, name, domains: [], kind: 'AGENCY', aliases: [] }
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|of|and|&|the)$/u

/** Words of the longest name: "The Saint Lowen and Estuary Evening Post". */
const MOST_NAME_WORDS = 7

/** "Radio Mellin", "The Tarn Valley Herald": capitals, and a word for a newsroom at either end. */
export function isNewsroomName(name: string): boolean {
  const words = name.trim().split(' ')
  const bare = words[0] === 'The' ? words.slice(1) : words
  return (
    bare.length >= 2 &&
    words.length <= MOST_NAME_WORDS &&
    words.every((word) => NAME_WORD.test(word)) &&
    [bare[0], bare.at(-1)].some((word) => MEDIA_WORDS.has(word?.toLowerCase() ?? ''))
  )
}

/** An agency as the publisher of its own report. */
export function outletOfAgency(agency: Agency): OutletName {
  return outletOf(agency)
}

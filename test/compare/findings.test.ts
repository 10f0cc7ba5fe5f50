import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind } from '../../src/model/finding.js'
import { compareInMemory, type Compared } from '../../src/pipeline.js'
import { plainArticle } from '../support/plain-article.js'

/** An article of an outlet that quotes Ada Brenn, or says something else. */
function article(outlet: string, words: string, rest = 'The council of Karsk met on Tuesday.') {
  const said = words === '' ? '' : `“${words},” the engineer Ada Brenn said on Tuesday.\n\n`
  return plainArticle(`Harbour wall\n\nKARSK - ${said}${rest}`, [{ field: 'outlet', value: outlet, rule: 'given' }])
}

function compared(...articles: readonly ReturnType<typeof article>[]): Compared {
  return compareInMemory(articles)
}

function findings(kind: FindingKind, ...articles: readonly ReturnType<typeof article>[]): readonly Finding[] {
  return compared(...articles).comparison.findings.filter((finding) => finding.kind === kind)
}

const SAID = 'The harbour wall will surely collapse before another winter like this one'

describe('a rewording', () => {
  it('sets word against word, with its proof on either side', () => {
    const { comparison, dossier } = compared(
      article('Lorn Gazette', SAID),
      article('Coast Radio', SAID.replace('collapse', 'crumble')),
    )
    const [finding] = comparison.findings
    expect(finding).toMatchObject({
      kind: 'REWORDING',
      sentence: 'Ada Brenn: “crumble” (Coast Radio), but “collapse” in Lorn Gazette.',
      sides: [{ says: 'crumble' }, { says: 'collapse' }],
    })
    for (const { articleId, span, text } of finding?.sides.flatMap(({ evidence }) => evidence) ?? []) {
      const own = dossier.articles.find(({ id }) => id === articleId)?.revisions.at(-1)?.text
      expect(own?.slice(span.start, span.end)).toBe(text)
    }
  })

  it.each([
    ['small words', 'before another winter', 'before a winter'],
    ['endings', 'winter like', 'winters like'],
    ['the order of words', 'surely collapse', 'collapse surely'],
    ['words that one of them cuts', 'before another winter', 'before winter'],
  ])('is none where only %s differ', (_what, from, to) => {
    expect(
      findings('REWORDING', article('Lorn Gazette', SAID), article('Coast Radio', SAID.replace(from, to))),
    ).toEqual([])
  })

  it('is none where only points or the endings of short words differ', () => {
    const [said, other] = [
      'Should the A.G.’s men lose faith in the harbour wall',
      'Should the AG’s men loses faith in the harbour wall',
    ]
    expect(findings('REWORDING', article('Lorn Gazette', said), article('Coast Radio', other))).toEqual([])
  })

  it.each([
    ['hyphens', 'another winter', 'an-other winter'],
    ['letters left out of a rude word', 'surely collapse', 'surely c–'],
  ])('is none where only %s differ', (_what, from, to) => {
    expect(
      findings('REWORDING', article('Lorn Gazette', SAID), article('Coast Radio', SAID.replace(from, to))),
    ).toEqual([])
  })

  it.each([
    ['the ninth gate of the harbour wall', 'the 9th gate of the harbour wall'],
    ['the number one gate of the harbour wall', 'the No. 1 gate of the harbour wall'],
    ['a foolish gate of the harbour wall', 'a f***ish gate of the harbour wall'],
    ['a rotten gate of the harbour wall', 'a r gate of the harbour wall'],
    ['a rotten gate of the harbour wall', 'a (wooden) gate of the harbour wall'],
    ['the agriculture gate of the harbour wall', 'the agricultural gate of the harbour wall'],
    ['the gate of Senator Roe in the harbour wall', 'the gate of Sen. Roe in the harbour wall'],
    ['the gate of May 20 in the harbour wall', 'the gate of May 20th in the harbour wall'],
  ])('is none between “%s” and “%s”', (one, other) => {
    const told = (a: string, b: string) =>
      findings('REWORDING', article('Lorn Gazette', `They closed ${a}`), article('Coast Radio', `They closed ${b}`))
    expect(told(one, other)).toEqual([])
    expect(told(other, one)).toEqual([])
  })

  it('is none between two sentences of one speech that end alike', () => {
    const [one, other] = [
      'It is never good to be on the wrong side of the harbour authority of Karsk',
      'Under no circumstances do I want to embarrass the harbour authority of Karsk',
    ]
    const isCompared = (a: string, b: string) =>
      findings('REWORDING', article('Lorn Gazette', a), article('Coast Radio', b))
    expect(isCompared(one, other)).toEqual([])
    expect(isCompared(one, one.replace('the wrong side', 'a bad side'))).toHaveLength(1)
  })

  it('is none where one outlet prints both', () => {
    const [coward, dog] = [
      'The keeper of the old harbour wall died like a coward',
      'The keeper of the old harbour wall died like a dog',
    ]
    const both = article('Lorn Gazette', coward, `“${dog},” Brenn said.`)
    expect(findings('REWORDING', both, article('Coast Radio', dog))).toEqual([])
    expect(findings('REWORDING', article('Lorn Gazette', coward), article('Coast Radio', dog))).toHaveLength(1)
  })

  it('is none between two articles of one outlet', () => {
    const other = SAID.replace('collapse', 'crumble')
    const own = [article('Lorn Gazette', SAID), article('Lorn Gazette', other)]
    expect(findings('REWORDING', ...own)).toEqual([])
    expect(findings('REWORDING', ...own, article('Coast Radio', SAID))[0]?.sides[1]?.articleIds).toHaveLength(1)
  })
})

describe('a contradiction of figures', () => {
  it('is between outlets, not between two givers of one article', () => {
    const four = 'Tom Ashby, the head of police, told reporters that there were four dead, including the attacker.'
    const five = 'Jane Roe, the mayor of Karsk, told reporters that there were five dead, including the attacker.'
    const both = article('Lorn Gazette', '', `${four}\n\n${five}`)
    expect(compared(both, article('Coast Radio', SAID)).comparison.figures[0]?.relation).toBe('CONFLICTS')
    expect(findings('FIGURE_CONFLICT', both, article('Coast Radio', SAID))).toEqual([])
    const [between] = findings('FIGURE_CONFLICT', article('Lorn Gazette', '', four), article('Coast Radio', '', five))
    expect(between?.sides.map(({ articleIds }) => articleIds)).toEqual([['a1'], ['a2']])
  })
})

describe('the speaker of a finding', () => {
  it('is who another article names where the fullest wording has but a pronoun', () => {
    const words =
      'The keepers of the wall enjoy the trust of the town, and they will answer every charge before the court in May'
    const told = (outlet: string, text: string) =>
      plainArticle(`Harbour wall\n\nKARSK - ${text}`, [{ field: 'outlet', value: outlet, rule: 'given' }])
    const [finding] = findings(
      'STATEMENT_LEFT_OUT',
      told('Lorn Gazette', `The keepers of the wall were arrested on Tuesday. They said: “${words}.”`),
      told('Coast Radio', `Lawyers for the keepers said on Tuesday: “${words.slice(0, 54)}.”`),
      article('Evening Post', ''),
    )
    expect(finding?.sentence).toMatch(/\(Lawyers for the keepers\)|\(Lawyers\)/)
  })
})

/** Three articles that have only the statement in common. */
const OTHERS = [
  article('Lorn Gazette', SAID, 'Waves as high as houses had been seen all along the coast since the first of March.'),
  article('Coast Radio', SAID, 'Her report, of which nobody had heard, is two years old.'),
  article('Karsk Today', SAID, 'Nine ferries sailed on Tuesday, and none came back before the night.'),
]

describe('a person left out', () => {
  it('is quoted by most and not named at all', () => {
    const [finding] = findings('PERSON_LEFT_OUT', ...OTHERS, article('Evening Post', ''))
    expect(finding?.sentence).toBe('Ada Brenn is quoted by 3 outlets and left out by Evening Post.')
    expect(finding?.sides.map(({ articleIds }) => articleIds)).toEqual([['a1', 'a2', 'a3'], ['a4']])
  })

  it('needs two texts of their own that quote them: copies of one are one', () => {
    const wire = [
      'Nine ferries sailed from the old harbour on Tuesday before the storm came up, and none of them came back before the night was over.',
      'The council of Karsk will meet again on the first Friday of next month to hear what the engineers have to say about the money.',
    ].join('\n\n')
    const late = article('Evening Post', '', 'Snow fell on the hills of Mellin on Tuesday.')
    const copies = [article('Lorn Gazette', SAID, wire), article('Coast Radio', SAID, wire)]
    expect(findings('PERSON_LEFT_OUT', ...copies, late)).toEqual([])
    const other = article('Karsk Today', SAID, 'Her report, of which nobody had heard, is two years old.')
    expect(findings('PERSON_LEFT_OUT', ...copies, other, late)).toHaveLength(1)
  })

  it('is nobody whose surname stands in the text, whoever is meant', () => {
    const late = article('Evening Post', '', 'The Brenn report on the harbour was read.')
    expect(findings('PERSON_LEFT_OUT', ...OTHERS, late)).toEqual([])
  })
})

describe('a statement left out', () => {
  it.each([
    ['surely collapsing', 0],
    ['surely collapsing today', 1],
  ])('has three words at least: “%s”', (words, told) => {
    const [one, other] = ['Lorn Gazette', 'Coast Radio'].map((outlet) =>
      plainArticle(`Harbour wall\n\nKARSK - The engineer Ada Brenn called the wall “${words}.”\n\n${outlet} met her.`, [
        { field: 'outlet', value: outlet, rule: 'given' },
      ]),
    )
    const late = article('Evening Post', '', 'The engineer Ada Brenn was there, and nine ferries sailed.')
    const own = [one, other, late].filter((text) => text !== undefined)
    expect(findings('STATEMENT_LEFT_OUT', ...own)).toHaveLength(told)
  })
})

describe('the headline of an article', () => {
  const titled = (title: string, rest: string) =>
    plainArticle(`${title}\n\nKARSK - ${rest}`, [
      { field: 'outlet', value: 'Evening Post', rule: 'given' },
      { field: 'title', value: title, rule: 'given' },
    ])
  it('names whom it names', () => {
    const late = titled('Engineer Ada Brenn sinks the meeting', 'The council of Karsk met for three hours on Tuesday.')
    expect(findings('PERSON_LEFT_OUT', ...OTHERS, late)).toEqual([])
    const other = titled('Engineer sinks the meeting', 'The council of Karsk met for three hours on Tuesday.')
    expect(findings('PERSON_LEFT_OUT', ...OTHERS, other)).toHaveLength(1)
  })

  it('prints what it prints', () => {
    const late = titled(SAID, 'The council of Karsk met for three hours on Tuesday.')
    expect(findings('STATEMENT_LEFT_OUT', ...OTHERS, late)).toEqual([])
    const other = titled('A long meeting', 'The council of Karsk met for three hours on Tuesday.')
    expect(findings('STATEMENT_LEFT_OUT', ...OTHERS, other)).toHaveLength(1)
  })
})

describe('all findings', () => {
  const articles = [
    article(
      'Lorn Gazette',
      SAID,
      'Waves as high as houses had been seen all along the coast since the first days of March.',
    ),
    article(
      'Coast Radio',
      SAID.replace('collapse', 'crumble'),
      'Her report, of which nobody had heard, is two years old.',
    ),
    article('Evening Post', '', 'Nine ferries sailed.'),
  ]

  it('stand by weight, each a share of one', () => {
    const { findings: all } = compared(...articles).comparison
    expect(all.map(({ kind }) => kind)).toEqual(['REWORDING', 'PERSON_LEFT_OUT', 'STATEMENT_LEFT_OUT'])
    expect(all.map(({ weight }) => weight)).toEqual(all.map(({ weight }) => weight).toSorted((a, b) => b - a))
    for (const { weight, confidence } of all) {
      expect(weight > 0 && weight <= 1 && confidence > 0 && confidence <= 1).toBe(true)
    }
  })

  it('keep their ids where other articles come in, and have one each', () => {
    const ids = (...own: typeof articles) => compared(...own).comparison.findings.map(({ id }) => id)
    const before = ids(...articles)
    expect(new Set(before).size).toBe(before.length)
    expect(ids(...articles, article('Karsk Today', '', 'Brenn slept.'))).toEqual(
      expect.arrayContaining(before.slice(0, 1)),
    )
  })

  it('are none where one article stands alone', () => {
    expect(compared(article('Lorn Gazette', SAID)).comparison.findings).toEqual([])
  })
})

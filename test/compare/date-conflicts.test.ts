import { describe, expect, it } from 'vitest'
import { compareInMemory, readFacts } from '../../src/pipeline.js'
import type { AttributionConflict } from '../../src/model/comparison.js'
import type { Facts } from '../../src/model/facts.js'

const WORDS = 'The harbour wall will not survive another winter like this one'

interface Printed {
  readonly date: string
  readonly text: string
  readonly outlet?: string
}

/** What is disputed between articles as two newsrooms print them, the first in the Lorn Gazette, the second in the Vale Herald. */
async function disputed(...printed: readonly Printed[]): Promise<readonly AttributionConflict[]> {
  const lines = printed.map(({ date, text, outlet }, i) =>
    JSON.stringify({
      id: String(i),
      url: `https://news.example/${i}`,
      outlet: outlet ?? ['Lorn Gazette', 'Vale Herald'][i],
      title: 'Wall of Lorn cracks',
      date,
      text: `The wall of Lorn has cracked again.\n\n${text}\n\nRepairs have not begun.`,
    }),
  )
  const facts: Facts[] = []
  for await (const item of readFacts([{ name: 'articles.jsonl', bytes: new TextEncoder().encode(lines.join('\n')) }]))
    if (!('kind' in item)) facts.push(item)
  expect(facts).toHaveLength(printed.length)
  return compareInMemory(facts).comparison.attributionConflicts
}

/** Wednesday 18 March 2026. */
const DATE = '2026-03-18'

const said = (how: string): Printed => ({ date: DATE, text: how.replace('“…', `“${WORDS}`) })

describe('the day on which words were said', () => {
  it('is in conflict when two outlets name two', async () => {
    const conflicts = await disputed(
      said('“…,” Mayor Ada Brenn said on Monday.'),
      said('“…,” Mayor Ada Brenn said on Tuesday.'),
    )
    expect(conflicts).toMatchObject([
      {
        kind: 'DATE',
        explanation:
          '“The harbour wall will not survive another winter like this one,” was said on 2026-03-16 (“Monday”) by the account of ' +
          'Lorn Gazette, on 2026-03-17 (“Tuesday”) by that of Vale Herald.',
      },
    ])
  })

  it.each([
    '“…,” said Mayor Ada Brenn on Monday.',
    'On Monday, Mayor Ada Brenn said: “….”',
    'Mayor Ada Brenn on Monday told the council: “….”',
    'Mayor Ada Brenn told reporters at the north gate on Monday: “….”',
    '“…,” Mayor Ada Brenn told a crowd of dockers late on Monday.',
    '“…,” Mayor Ada Brenn said in a statement Monday.',
    '“…,” Mayor Ada Brenn said on March 16.',
  ])('is read beside the verb: %s', async (how) => {
    const conflicts = await disputed(said(how), said('“…,” Mayor Ada Brenn said on Tuesday.'))
    expect(conflicts.map(({ kind }) => kind)).toEqual(['DATE'])
  })

  it.each([
    '“…,” said Mayor Ada Brenn.',
    '“…,” said Mayor Ada Brenn, who had been in Vale on Monday.',
    '“…,” said Mayor Ada Brenn, elected on Monday.',
    '“…,” Mayor Ada Brenn said after the storm on Monday.',
    '“…,” Mayor Ada Brenn said of the storm that struck on Monday.',
    '“…,” Mayor Ada Brenn said ahead of the Monday vote.',
    '“…,” Mayor Ada Brenn said. On Monday the quay was closed.',
    'The quay was closed on Monday. “…,” Mayor Ada Brenn said.',
    '“…,” Mayor Ada Brenn said on March 17.',
    '“…,” Mayor Ada Brenn said yesterday.',
    '“…,” Mayor Ada Brenn said today.',
  ])('is not made up, nor its doubt: %s', async (how) => {
    expect(await disputed(said(how), said('“…,” Mayor Ada Brenn said on Tuesday.'))).toEqual([])
  })

  it('is resolved by the publication date of each article', async () => {
    const monday = '“…,” Mayor Ada Brenn said on Monday.'
    const yesterday = '“…,” Mayor Ada Brenn said yesterday.'
    expect(await disputed(said(monday), { ...said(yesterday), date: '2026-03-17' })).toEqual([])
    expect(await disputed(said(monday), { ...said(yesterday), date: '2026-03-20' })).toHaveLength(1)
    // A reprint of the week after means the same Monday.
    expect(await disputed(said(monday), { ...said(monday), date: '2026-03-25' })).toEqual([])
  })

  it('is no conflict within one outlet, nor between other words', async () => {
    const [monday, tuesday] = ['Mayor Ada Brenn said on Monday.', 'Mayor Ada Brenn said on Tuesday.']
    const own = (how: string): Printed => ({ ...said(how), outlet: 'Lorn Gazette' })
    expect(await disputed(own(`“…,” ${monday}`), own(`“…,” ${tuesday}`))).toEqual([])
    const anew = { date: DATE, text: `“This harbour wall cannot hold through one more winter of storms,” ${tuesday}` }
    expect(await disputed(said(`“…,” ${monday}`), anew)).toEqual([])
  })
})

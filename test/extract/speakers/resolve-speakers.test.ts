import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/extract/narrative/read-narrative.js'
import { readPersonWeights, resolvePeople } from '../../../src/extract/people/find-people.js'
import { rankSpeakers, setStage, SpeakerResolver, weighBy } from '../../../src/extract/speakers/resolve-speakers.js'
import { loadModels } from '../../../src/models/load-models.js'
import { factsOf } from '../facts-of.js'

const ARTICLE = `Harbour master Ines Duarte walked the pier with skipper Tom Ashby on Monday.

“It is safe and it will stay open,” she said. The engineer had warned her, and he left early.

“Nobody asked the crews,” Ashby said, adding that he would write to the board. The harbour master said she had read it.

“We will answer every letter,” she promised. His remark that “the crews were never asked” was noted, the board said.`

describe('whom the mentions of an article mean', () => {
  it('is the same in whatever order it is asked', () => {
    const forward = resolver()
    const inOrder = forward.mentions.map((index) => forward.resolver.speakerOf(index))
    const backward = resolver()
    const reversed = [...backward.mentions].reverse().map((index) => backward.resolver.speakerOf(index))
    expect(reversed.reverse()).toEqual(inOrder)
    const twice = forward.mentions.map((index) => forward.resolver.speakerOf(index))
    expect(twice).toEqual(inOrder)
  })

  it('takes for "she" whoever spoke last before, not whoever speaks later', () => {
    const { quotes, people } = factsOf(ARTICLE)
    const named = quotes.map(({ text, speaker }) => [text.slice(0, 12), people[speaker?.person ?? -1]?.name ?? null])
    expect(named).toContainEqual(['It is safe a', 'Ines Duarte'])
    expect(named).toContainEqual(['We will answ', 'Ines Duarte'])
  })

  it('is told of thousands of descriptions in a row', () => {
    const text = `Jane Roe came home. ${'“No,” the spokeswoman said, and the spokeswoman said it was late. '.repeat(3000)}`
    expect(() => factsOf(text)).not.toThrow()
  })
})

function resolver() {
  const narrative = readNarrative(ARTICLE, [{ kind: 'PARAGRAPH', start: 0, end: ARTICLE.length }])
  const { scene, names } = setStage(narrative, loadModels().persons.as(readPersonWeights))
  const people = resolvePeople(narrative, names)
  return {
    mentions: [...scene.mentions.keys()],
    resolver: new SpeakerResolver(scene, people, rankSpeakers(scene, weighBy(scene, loadModels().speakers))),
  }
}

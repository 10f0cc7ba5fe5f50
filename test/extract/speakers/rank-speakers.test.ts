import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/extract/narrative/read-narrative.js'
import { readPersonWeights } from '../../../src/extract/people/find-people.js'
import { choose, rankSpeakers } from '../../../src/extract/speakers/rank-speakers.js'
import { setStage } from '../../../src/extract/speakers/resolve-speakers.js'
import { loadModels } from '../../../src/models/load-models.js'

/**
 * Who speaks each quotation of a text, as printed, where it is known how likely nobody speaks each; the rest of what is likely
 * falls to the first mention.
 */
function speakers(text: string, nobody: readonly number[]): (string | null)[] {
  const narrative = readNarrative(text, [{ kind: 'PARAGRAPH', start: 0, end: text.length }])
  const { scene } = setStage(narrative, loadModels().persons.as(readPersonWeights))
  const rankings = rankSpeakers(scene, (quote, look) => {
    const share = nobody[quote] ?? 0
    return choose(quote, look, [-1, 0], [Math.log(share), Math.log(1 - share)])
  })
  return rankings.map(({ mention }) => {
    const { start, end } = scene.mentions[mention] ?? { start: 0, end: 0 }
    return mention === -1 ? null : text.slice(start, end)
  })
}

describe('the fragments of a list', () => {
  const list = 'Jane Roe said that the plan was full of “delays,” “neglect” and “plain greed”.'

  it('are all one source’s words where most are surely somebody’s', () => {
    expect(speakers(list, [0.1, 0.7, 0.1])).toEqual(['Jane Roe', 'Jane Roe', 'Jane Roe'])
  })

  it.each(['and', 'including', 'or even'])('are joined by “%s”', (joined) => {
    const two = `Jane Roe said that the plan was full of “delays” ${joined} “neglect”.`
    expect(speakers(two, [0.1, 0.7])).toEqual(['Jane Roe', 'Jane Roe'])
  })

  it('stay what they are where most are surely nobody’s', () => {
    expect(speakers(list, [0.3, 0.9, 0.9])).toEqual(['Jane Roe', null, null])
  })

  it('do not settle a fragment behind other words', () => {
    const apart = 'Jane Roe said that the plan was full of “delays” before she had read “The Long Pier”.'
    expect(speakers(apart, [0.1, 0.7])).toEqual(['Jane Roe', null])
  })

  it('are no words of somebody who is not the subject of a verb of saying', () => {
    const without = 'Behind Jane Roe the banners read “delays,” “neglect” and “plain greed”.'
    expect(speakers(without, [0.1, 0.7, 0.1])).toEqual(['Jane Roe', null, 'Jane Roe'])
  })
})

describe('a speaker who is nearly as likely as nobody', () => {
  it('is answered from four chances in ten on', () => {
    const one = 'Jane Roe said that the plan was “plain greed”.'
    expect(speakers(one, [0.59])).toEqual(['Jane Roe'])
    expect(speakers(one, [0.61])).toEqual([null])
  })
})

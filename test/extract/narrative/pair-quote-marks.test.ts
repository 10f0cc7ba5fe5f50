import { describe, expect, it } from 'vitest'
import { pairQuoteMarks } from '../../../src/extract/narrative/pair-quote-marks.js'

/**
 * The stretches between marks, in brackets: `[words]`, with `'` behind them for single marks, `…` where nothing closes, `+` before
 * them where they go on from the paragraph before.
 */
function paired(text: string): string[] {
  let start = 0
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return span
  })
  return pairQuoteMarks(text, paragraphs).map((found) => {
    const { start: from, end, outerStart, outerEnd, single, closed, continues } = found
    expect(outerStart).toBeLessThan(from)
    expect(outerEnd).toBeGreaterThanOrEqual(end)
    return `${continues ? '+' : ''}[${text.slice(from, end)}]${single ? "'" : ''}${closed ? '' : '…'}`
  })
}

describe('the words between quotation marks', () => {
  it.each<[string, string[]]>([
    ['“We stay,” Roe said.', ['[We stay,]']],
    ['"We stay," Roe said, "and wait."', ['[We stay,]', '[and wait.]']],
    ['«We stay,» Roe said.', ['[We stay,]']],
    ['‹We stay,› Roe said.', ['[We stay,]']],
    ['„We stay,“ Roe said.', ['[We stay,]']],
    ['„We stay,” Roe said.', ['[We stay,]']],
    ['‘We stay,’ Roe said.', ["[We stay,]'"]],
    ["'We stay,' Roe said.", ["[We stay,]'"]],
    ["''We stay,'' Roe said.", ['[We stay,]']],
    ['``We stay,`` Roe said.', ['[We stay,]']],
    ["``We stay,'' Roe said.", ['[We stay,]']],
    ['`We stay,` Roe said.', []],
    ['＂We stay,＂ Roe said.', ['[We stay,]']],
    ['“We stay," Roe said.', ['[We stay,]']],
    ['"We stay,” Roe said.', ['[We stay,]']],
    // Marks inside marks.
    ['“He said ‘never’ twice,” Roe said.', ['[He said ‘never’ twice,]']],
    ['“He said "never" twice,” Roe said.', ['[He said "never" twice,]']],
    ['‘He said “never” twice,’ Roe said.', ["[He said “never” twice,]'"]],
    ['«He said “never” twice,» Roe said.', ['[He said “never” twice,]']],
    ['"He said \'never\' twice," Roe said.', ["[He said 'never' twice,]"]],
    // Apostrophes.
    ["Roe's crews' boats don't sail.", []],
    ["The '90s were rough, and '80s 'twas not.", []],
    ["They call it 'the crews' choice' here.", ["[the crews' choice]'"]],
    ["Roe's 'safe pier' is open.", ["[safe pier]'"]],
    ['Roe’s ‘safe pier’ is open.', ["[safe pier]'"]],
    ['The ‘pier is open.', []],
    ['Rock ’n’ roll', []],
    // Blanks on the wrong side.
    ['Roe said “ safe and sound ” there.', ['[ safe and sound ]']],
    ['Roe said “safe and sound ”there.', ['[safe and sound ]']],
    ['Roe said « safe » there.', ['[ safe ]']],
    ['"We will stay, "Roe said.', ['[We will stay,]']],
    ['"We will stay. "', ['[We will stay. ]']],
    ['“We will stay. “', ['[We will stay.]']],
    ['Roe said ”safe and sound” there.', ['[safe and sound]']],
    // Brackets, strokes, elisions, inches.
    ['("We stay") and -"we wait"', ['[We stay]', '[we wait]']],
    ['"[Roe] stays," she said.', ['[[Roe] stays,]']],
    ['". . . and we wait," Roe said.', ['[. . . and we wait,]']],
    ['".@roe is wrong," she said.', ['[.@roe is wrong,]']],
    ['A 5" pipe and a 7", Roe said.', []],
    ['".5 of it"', []],
    // Nothing closes.
    ['Roe said: “We stay', ['[We stay]…']],
    ['Roe said: "We stay', ['[We stay]…']],
    ['Roe said: ‘We stay', []],
    ['“We stay. “We wait.”', ['[We wait.]']],
    ['""', []],
    ['', []],
    // Over paragraphs.
    ['“We stay.\n\n“We wait,” Roe said.', ['[We stay.]…', '+[We wait,]']],
    ['“We stay.\n\n“We wait.\n\n“We go.”', ['[We stay.]…', '+[We wait.]…', '+[We go.]']],
    ['“We stay.”\n\n“We wait,” Roe said.', ['[We stay.]', '[We wait,]']],
    ['“We stay.\n\nRoe said “we wait.”', ['[We stay.]…', '[we wait.]']],
    ['“We stay.\n\n“We wait,” Roe said, “and go.”', ['[We stay.]…', '+[We wait,]', '[and go.]']],
  ])('of %j are %j', (text, expected) => {
    expect(paired(text)).toEqual(expected)
  })

  it('keeps within its paragraphs', () => {
    expect(pairQuoteMarks('“a” “b” “c”', [{ start: 4, end: 7 }])).toMatchObject([
      { start: 5, end: 6, outerStart: 4, outerEnd: 7, closed: true },
    ])
    expect(pairQuoteMarks('“a” “b”', [])).toEqual([])
  })
})

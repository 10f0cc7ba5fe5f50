import { describe, expect, it } from 'vitest'
import type { StatedField } from '../../../src/model/article.js'
import { REPORT, read } from './read-lines.js'

describe('stated fields', () => {
  it('win over the text, given ones over all', () => {
    const stated: StatedField[] = [
      { field: 'title', value: 'Given title', rule: 'given' },
      { field: 'title', value: 'Page title', rule: 'open-graph' },
      { field: 'publishedAt', value: '2024-03-01T10:00:00+03:00', rule: 'json-ld' },
      { field: 'author', value: 'By Mara Quill and Reuters', rule: 'json-ld' },
    ]
    const { header } = read(`By Tom Adeyemi\n\nMarch 5, 2024\n\n${REPORT}`, stated)
    expect(header).toMatchObject({
      title: 'Given title',
      publishedAt: { at: '2024-03-01T07:00:00.000Z', precision: 'SECOND', zone: '+03:00' },
      authors: ['Mara Quill'],
      agencies: ['Reuters'],
    })
    expect(header.evidence.find((item) => item.field === 'title')).toEqual({
      field: 'title',
      value: 'Given title',
      rule: 'given',
      span: null,
    })
  })

  it('find their headline in the text, a stop added or not', () => {
    const { kinds } = read(`Harbour strike goes on.\n\n${REPORT}`, [
      { field: 'title', value: 'Harbour strike goes on', rule: 'given' },
    ])
    expect(kinds).toEqual(['HEADLINE', 'PARAGRAPH'])
  })

  it('lose the site’s name behind a page’s title', () => {
    const { header } = read(REPORT, [
      { field: 'title', value: 'Harbour strike goes on | World | The Guardian', rule: 'title-element' },
      { field: 'outlet', value: 'The Guardian', rule: 'open-graph' },
    ])
    expect(header.title).toBe('Harbour strike goes on | World')
  })
})

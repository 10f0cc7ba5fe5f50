import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectFiles } from '../../src/cli/collect-files.js'
import { loadModels } from '../../src/models/load-models.js'
import { readArticles } from '../../src/read/read-articles.js'

const PAGE = `<title>Breakwater cracks</title></head><body><article><h1>Breakwater cracks</h1>
<p>Divers found cracks in the breakwater below the lighthouse on Monday, the harbour office said.</p></article>`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-saved-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function read(html: string) {
  for await (const reading of readArticles([{ name: 'a.html', bytes: new TextEncoder().encode(html) }], loadModels()))
    if (reading.kind === 'article') return reading
  throw new Error('No article was read.')
}

describe('a folder of saved pages', () => {
  it('is its pages, without what the browser put beside them', async () => {
    for (const name of ['Strike_files', 'Notizen-Dateien', 'case_files', 'Strike_files_of_police']) {
      await mkdir(join(folder, name))
      await writeFile(join(folder, name, 'a.txt'), 'Police files were found in the harbour office.')
    }
    for (const name of ['Strike.html', 'Notizen.htm']) await writeFile(join(folder, name), PAGE)
    const { files } = collectFiles([folder])
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'Notizen.htm',
      'Strike.html',
      'Strike_files_of_police/a.txt',
      'case_files/a.txt',
    ])
  })

  it.each([
    ['a browser', 'saved from url=(0031)https://quay.example/2031/a', 'https://quay.example/2031/a', undefined],
    [
      'SingleFile',
      `\n Page saved with SingleFile \n url: https://quay.example/2031/a \n saved date: Mon Mar 03 2031 08:00:00 GMT+0000 (Western European Time)\n`,
      'https://quay.example/2031/a',
      '2031-03-03T08:00:00.000Z',
    ],
    [
      'HTTrack',
      " Mirrored from quay.example/2031/a by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 03 Mar 2031 08:00:00 GMT ",
      'https://quay.example/2031/a',
      '2031-03-03T08:00:00.000Z',
    ],
    ['nobody', 'the harbour strike, url=(0031)https://quay.example/2031/a', undefined, undefined],
  ])('says where and when a page was saved by %s', async (_, comment, url, at) => {
    const { stated, origin } = await read(`<!DOCTYPE html><!--${comment}--><html><head>${PAGE}</html>`)
    expect(stated.find(({ field }) => field === 'url')?.value).toBe(url)
    expect(origin.seenAt).toBe(at)
  })

  it('takes the address that the page calls its own before that of the note', async () => {
    const own = '<link rel="canonical" href="https://quay.example/2031/breakwater">'
    const note = '<!-- saved from url=(0040)https://quay.example/2031/a?utm_source=x -->'
    const { stated } = await read(`<!DOCTYPE html>\n${note}\n<html><head>${own}${PAGE}</html>`)
    expect(stated.flatMap(({ field, rule }) => (field === 'url' ? [rule] : []))).toEqual([
      'canonical-link',
      'saved-from',
    ])
  })
})

// A process of its own that takes in made-up articles, one after the other, until it is killed. It says each id.
import { storeFacts } from './store-facts.js'
import { openStore } from '../../src/store/open-store.js'
import { makeFacts } from './make-facts.js'

const store = await openStore({ databaseUrl: null, dataFolder: process.argv[2] ?? '' })
for (let n = 1; ; n += 1) {
  const outcome = await storeFacts(
    store.db,
    makeFacts({
      title: `Ferry ${n} late at Port Alder`,
      outlet: 'The Alder Post',
      url: `https://post.example/${n}`,
      date: '2031-03-03',
      lead: `Ferry number ${n} came late to Port Alder on Monday because of fog over the sound.`,
      quotes: [['Ines Duarte', `We counted ${n} ferries and then stopped counting.`]],
    }),
  )
  if (outcome.kind === 'stored') process.stdout.write(`${outcome.articleId}\n`)
}

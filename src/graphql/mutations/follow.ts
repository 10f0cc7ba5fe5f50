import { FIRST_INTERVAL } from '../../follow/pace.js'
import type { AddedSource } from '../../model/follow.js'
import { addSources, removeSource } from '../../store/follow/sources.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { encodeId, keyOf } from '../node-id.js'
import { FollowedSourceType } from '../types/followed-source.js'

/** Longest title that is kept, in characters. */
const LONGEST_TITLE = 300

const FollowSourcePayload = builder.objectRef<AddedSource>('FollowSourcePayload').implement({
  description: 'A source that is followed now.',
  fields: (t) => ({
    source: t.expose('source', { type: FollowedSourceType, description: 'The source.' }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether it was not followed before.' }),
  }),
})

const UnfollowSourcePayload = builder
  .objectRef<{ readonly id: string; readonly address: string }>('UnfollowSourcePayload')
  .implement({
    description: 'A source that is followed no more.',
    fields: (t) => ({
      id: t.id({
        description: 'The `id` that it had. It leads nowhere now.',
        resolve: ({ id }) => encodeId('FollowedSource', id),
      }),
      address: t.expose('address', { type: 'URL', description: 'Its address.' }),
    }),
  })

builder.mutationFields((t) => ({
  followSource: t.field({
    type: FollowSourcePayload,
    description:
      'Follows a feed, a sitemap or a home page: what it publishes is taken in, and read again after an hour, a day and a week. It needs a key with the scope "admin". A server that was started with `--follow` polls it, at the hosts of `--fetch`; so does `rashomon follow run`.',
    args: {
      address: t.arg({ type: 'URL', required: true, description: 'Its address, with http:// or https://.' }),
      title: t.arg.string({ description: 'What it is called; without it, as it calls itself.' }),
    },
    resolve: async (_root, { address, title }, { store }) => {
      if (!/^https?:$/.test(address.protocol)) {
        throw codedError('BAD_INPUT', `Only http:// and https:// addresses are followed, not ${address.protocol}`)
      }
      const wanted = { address: address.href, title: title?.trim().slice(0, LONGEST_TITLE) ?? null }
      const [added] = await addSources(store.db, [wanted], { now: new Date(), interval: FIRST_INTERVAL })
      if (added === undefined) throw codedError('BAD_INPUT', 'It is no address of the web.')
      return added
    },
  }),
  unfollowSource: t.field({
    type: UnfollowSourcePayload,
    nullable: true,
    description:
      'Follows a source no more: its pages are not read again, and what was taken in stays. It needs a key with the scope "admin". Null where it was not followed.',
    args: { id: t.arg.id({ required: true, description: 'The source.' }) },
    resolve: (_root, { id }, { store }) => removeSource(store.db, keyOf('FollowedSource', id)),
  }),
}))

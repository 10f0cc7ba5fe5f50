import { builder } from '../builder.js'
import { rootList } from '../lists/root-list.js'
import { connectionOf } from '../connection-of.js'
import { ArticleFormatEnum, CompletenessEnum, PrecisionEnum } from '../enums/article-enums.js'
import { MembershipReasonKindEnum } from '../enums/event-enums.js'
import { countBy } from '../count-by.js'
import { nestedQuery, pageOf } from '../keyset-page.js'
import { ARTICLES, LATEST_PUBLISHED } from '../lists/article-list.js'
import type { Keyset } from '../lists/keyset.js'
import { keyOf } from '../node-id.js'
import { oneKey } from '../one-key.js'
import type { MembershipReason } from '../../model/event.js'
import { normalizeUrl } from '../../store/normalize-url.js'
import { Revision, RevisionConnection } from './revision.js'

const MembershipReasonType = builder.objectRef<MembershipReason>('MembershipReason').implement({
  description: 'One thing that speaks for an article reporting an event.',
  fields: (t) => ({
    kind: t.expose('kind', { type: MembershipReasonKindEnum, description: 'What it is.' }),
    text: t.exposeString('text', { description: 'The reason in words.' }),
    weight: t.exposeFloat('weight', { description: 'How much it counts, compared with the other reasons.' }),
  }),
})

export const Article = builder.prismaNode('Article', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'One published text. Its header, quotes and figures are those of its latest known version.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'The headline; null where the text has none.' }),
    subtitle: t.exposeString('subtitle', {
      nullable: true,
      description: 'The sub-headline; null where there is none.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Its address on the web; null where none is known.',
    }),
    outlet: t.relation('outlet', {
      nullable: true,
      description: 'Who published it; null where the text does not say.',
    }),
    event: t.relation('event', { description: 'What it reports: the event, with the other articles about it.' }),
    authors: t.exposeStringList('authors', { description: 'The names in its byline.' }),
    agencies: t.exposeStringList('agencies', { description: 'News agencies credited for the text.' }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'The section it stood in; null where not said.',
    }),
    datelinePlace: t.exposeString('datelinePlace', {
      nullable: true,
      description: 'Where it was filed, as printed before the first sentence; null where not said.',
    }),
    language: t.expose('language', {
      type: 'Locale',
      nullable: true,
      description: 'Language of the text as a BCP 47 tag ("en"); null where unknown.',
    }),
  }),
})

// When it was published, how it came in, and what it says.
builder.prismaObjectFields(Article, (t) => ({
  publishedAt: t.expose('publishedAt', {
    type: 'DateTime',
    nullable: true,
    description:
      'When it was published; null where the text does not say. `publishedPrecision` tells how exact that is.',
  }),
  publishedPrecision: t.expose('publishedPrecision', {
    type: PrecisionEnum,
    nullable: true,
    description: 'How exactly `publishedAt` is known; null for an undated article.',
  }),
  publishedZone: t.exposeString('publishedZone', {
    nullable: true,
    description: 'Offset from UTC as printed ("+03:00"); null where no zone was printed and the clock was read as UTC.',
  }),
  completeness: t.expose('completeness', {
    type: CompletenessEnum,
    description: 'Whether the whole article is held or only a part of it.',
  }),
  format: t.expose('format', { type: ArticleFormatEnum, description: 'The form in which it was handed in.' }),
  sourceName: t.string({
    description:
      'The file, feed or argument it was first read from; of a file, without the folders that lead to it from the root of a disk.',
    select: { sourceName: true },
    resolve: ({ sourceName }) => withoutFolders(sourceName),
  }),
  membershipScore: t.exposeFloat('membershipScore', {
    nullable: true,
    description:
      'How alike it and the other articles of its event were when it came in, 0 to 1; null when it opened the event.',
  }),
  membershipReasons: t.field({
    type: [MembershipReasonType],
    description: 'Why it belongs to its event.',
    select: { membershipReasons: true },
    resolve: (article) => article.membershipReasons as unknown as MembershipReason[],
  }),
  text: t.string({
    description: 'The text of the latest known version. Every `start` and `end` counts UTF-16 units of this text.',
    select: { currentRevision: { select: { text: true } } },
    resolve: (article) => article.currentRevision?.text ?? '',
  }),
  currentRevision: t.relation('currentRevision', {
    nullable: true,
    description: 'The latest known version of the text; null only while the article is being taken in.',
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was taken in.' }),
  updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When anything about it last changed.' }),
}))

export const ArticleConnection = connectionOf('Article', 'articles', Article)

/** Versions of a text by their number. */
const REVISIONS: Keyset = {
  name: 'revisions NUMBER DESC',
  column: { name: 'number', kind: 'integer', nullable: false },
  direction: 'DESC',
  where: {},
}

builder.prismaObjectFields(Article, (t) => ({
  revision: t.prismaField({
    type: 'Revision',
    nullable: true,
    description: 'One version of the text; null where there is none of that number.',
    args: { number: t.arg.int({ description: 'Its number, from 1; the latest known version where it is left out.' }) },
    select: { id: true, currentRevisionId: true },
    resolve: (query, { id, currentRevisionId }, { number }, { store }) =>
      number === null || number === undefined
        ? currentRevisionId === null
          ? null
          : store.db.revision.findUnique({ ...query, where: { id: currentRevisionId } })
        : store.db.revision.findUnique({ ...query, where: { articleId_number: { articleId: id, number } } }),
  }),
  revisions: t.connection(
    {
      type: Revision,
      description: 'Every known version of the text, the latest first.',
      select: (args, _context, nested) => ({
        id: true,
        revisions: nestedQuery(REVISIONS, args, 'Revision', nested),
      }),
      resolve: ({ id, revisions }, args, context) =>
        pageOf(REVISIONS, args, revisions, () => countBy(context, 'revision', 'articleId', id, {})),
    },
    RevisionConnection,
  ),
}))

builder.queryFields((t) => ({
  article: t.prismaField({
    type: 'Article',
    nullable: true,
    description: 'One article by its id or by its address; null where there is none.',
    args: {
      id: t.arg.id({ description: 'The `id` of an article.' }),
      url: t.arg({ type: 'URL', description: 'The address of an article, instead of its id.' }),
    },
    resolve: (query, _root, { id, url }, { store }) =>
      store.db.article.findUnique({
        ...query,
        where: oneKey({
          id: id === null || id === undefined ? null : keyOf('Article', id),
          // An address that is none of the web is the address of no article.
          url: url === null || url === undefined ? null : (normalizeUrl(url.href) ?? ''),
        }),
      }),
  }),
  articles: t.connection(
    {
      type: Article,
      description: 'All articles, the latest published first and undated ones last.',
      ...rootList(t.arg, { list: ARTICLES, usual: LATEST_PUBLISHED, model: 'article' }),
    },
    ArticleConnection,
  ),
}))

/** Where on a disk files lie is nobody's business: of a path that begins there, or above where somebody stood, the name of the file. */
function withoutFolders(name: string): string {
  return /^(?:[/\\~]|[a-z]:[/\\]|\.\.)/i.test(name) ? (name.split(/[/\\]/).at(-1) ?? name) : name
}

/**
 * Lines that pages print around every article and that report nothing, in lower case without final marks. Whole lines
 * only: "Advertisement", never a sentence that begins with it.
 */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  (
    'advertisement; advertising; sponsored; sponsored content; ad; ad feedback; story continues; story continued below; this article is more than 1 year old; close; slideshow; story continues below; story continues below advertisement; ' +
    'article continues below; article continues after ad; article continues below advertisement; article continues after advertisement; continue reading; continue reading below; keep reading; ' +
    'related; related topics; related articles; related stories; related news; related content; related coverage; related links; related tags; related video; related videos; ' +
    'more on this story; more on this topic; more from this section; more stories; more news; more like this; more to read; more in world; more in news; read more; read more on the site; read next; up next; read also; ' +
    'see also; see more; also read; also on; you may also like; you might also like; you may also be interested in; recommended; recommended for you; recommended stories; ' +
    "most popular; most read; most viewed; trending; trending now; top stories; editors' picks; editor's picks; latest news; latest stories; don't miss; what to read next; " +
    'share; share this; share this article; share this story; share on facebook; share on twitter; share on x; share via email; tweet; tweet this; pin it; email; print; print article; copy link; copied; ' +
    'save; save article; save for later; bookmark; listen; listen to this article; listen to article; gift article; gift this article; give this article; share full article; ' +
    'facebook; twitter; linkedin; whatsapp; telegram; reddit; instagram; pinterest; flipboard; youtube; messenger; google+; ' +
    'follow us; follow us on twitter; follow us on facebook; follow us on google news; like us on facebook; ' +
    'comments; comment; leave a comment; leave a reply; view comments; show comments; join the conversation; join the discussion; post a comment; add a comment; ' +
    'subscribe; subscribe now; subscribe today; sign up; sign up now; sign up for our newsletter; sign up for our newsletters; sign in; log in; login; register; register now; create account; already a subscriber; ' +
    'support us; donate; donate now; become a member; skip to content; skip to main content; skip past newsletter promotion; back to top; top of page; home; menu; search; close; next; previous; next article; previous article; ' +
    'tags; topics; keywords; filed under; categories; in this article; in this story; on this page; contents; about the author; about the authors; ' +
    'original url; original link; source url; original article; link to original; permalink; report an error; report a typo; corrections; terms of use; privacy policy; cookie policy; contact us; about us; all rights reserved; ' +
    'watch; watch live; watch now; play; play video; video; view gallery; view photos; photo gallery; click to expand; enlarge image; open image in gallery; image source; image caption; toggle caption; hide caption; ' +
    'anzeige; werbung; teilen; mehr zum thema; lesen sie auch; publicité; partager; à lire aussi; lire aussi; sur le même sujet; publicidad; compartir; lea también; más información; te puede interesar; ' +
    'pubblicità; condividi; leggi anche; publicidade; compartilhar; leia também; leia mais; bu haberi paylaşın; paylaş; ilgili konular; ilgili haberler; реклама; поделиться; читайте также; podeli; pročitajte još; povezane vesti'
  ).split('; '),
)

/** Beginnings of short lines that lead elsewhere: "Read more: …", "Related article: …". In lower case, a colon follows. */
export const LINK_LABELS: ReadonlySet<string> = new Set(
  (
    'related; related article; related articles; related story; related stories; related news; related coverage; related link; read more; read also; read next; see also; also read; more; more on this; more on this topic; ' +
    "see more; watch; listen; full story; full coverage; recommended; don't miss; must read; in pictures; video; photos; gallery; tags; topics; keywords; filed under; categories; category; follow us; follow us on; " +
    'original url; original link; original article; source url; source link; url; link; permalink; canonical url; lesen sie auch; mehr zum thema; lire aussi; à lire aussi; lea también; leggi anche; leia também; читайте также'
  ).split('; '),
)

/** Beginnings of whole notices that pages repeat under every article, in lower case. */
export const NOTICE_BEGINNINGS: readonly string[] = [
  'sign up for ',
  'sign up to ',
  'sign up here',
  'subscribe to ',
  'subscribe for ',
  'click here to ',
  'follow us on ',
  'follow the topics ',
  'get the latest ',
  'get our ',
  'download our app',
  'download the app',
  'join our ',
  'like us on facebook',
  'copyright ©',
  'copyright (c)',
  'copyright 19',
  'copyright 20',
  '© ',
  '©19',
  '©20',
  '(c) 20',
  'all rights reserved',
  'this material may not be published',
  'this article was originally published',
  'this article was first published',
  'this story was originally published',
  'this article originally appeared',
  'this story originally appeared',
  'for more information visit ',
  'please contact us for subscription',
  'already a subscriber',
  'you have reached your ',
  'to continue reading',
  'read the full story ',
  'read the full article ',
  'read more at ',
  'read more on ',
  'read more from ',
  'read more about ',
  'have a news tip',
  'got a tip',
  'send us your ',
  'follow him on ',
  'follow her on ',
  'follow them on ',
  'content created by ',
  'launch out a career',
]

/** Words with which a page breaks off an article for those who have not paid or signed in, in lower case. */
export const PAYWALL_NOTICES: readonly string[] = [
  'to continue reading',
  'to keep reading',
  'to read the full article',
  'to read the full story',
  'to read the rest of',
  'to read this article',
  'to read this story',
  'to unlock this article',
  'to unlock the full',
  'unlock the full article',
  'the rest of this article is',
  'this article is for subscribers',
  'this article is reserved for',
  'this article is exclusive to',
  'this story is for subscribers',
  'this content is for subscribers',
  'this content is for members',
  'this post is for paid subscribers',
  'this post is for paying subscribers',
  'only available to subscribers',
  'available to subscribers only',
  'subscribers only content',
  'subscriber-only content',
  'continue reading with a',
  'subscribe to read',
  'um weiterzulesen',
  'jetzt weiterlesen mit',
  'pour lire la suite',
  'cet article est réservé aux abonnés',
  'para seguir leyendo',
  'contenido exclusivo para suscriptores',
  'per continuare a leggere',
  'contenuto riservato agli abbonati',
]

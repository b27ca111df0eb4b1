import { type SecretDrafts, secret } from './secret-drafts.ts'

export interface Request {
  method: 'get' | 'post' | 'patch' | 'delete'
  path: string
  body?: unknown
}

const get = (path: string): Request => ({ method: 'get', path })

/** What can be hung on any list in the hope of more than one may see. */
const tricks = [
  'draft=true',
  'trash=true',
  'depth=10',
  'limit=0&pagination=false',
  'overrideAccess=true&showHiddenFields=true',
  'select[content]=true&select[title]=true&select[shortAnswer]=true',
  'populate[articles][title]=true&depth=2',
  'joins[articles][limit]=10&joins[related][limit]=10',
  'sort=-updatedAt&locale=all&fallback-locale=all',
  'sort=handOver.contactPoint.name',
  'autosave=true&publishAllLocales=true',
  `where[title][like]=${secret}`,
  `where[or][0][title][contains]=${secret}`,
  `where[version.title][like]=${secret}`,
  `where[shortAnswer][like]=${secret}&where[id][exists]=true`,
  'where[id][exists]=true',
]

/** Requests straight at working copies, their versions, and editions. */
export function direct({ unpublished, changed, coming }: SecretDrafts): Request[] {
  const articles = [unpublished, changed, coming]
  const body = { title: 'Kapret' }
  return [
    ...['articles', 'articles/versions', 'articles/count', 'editions', 'article-events'].flatMap(
      (list) => ['', ...tricks].map((trick) => get(`/api/${list}?${trick}`)),
    ),
    ...articles.flatMap(({ id, reference }): Request[] => [
      ...['', ...tricks].map((trick) => get(`/api/articles/${id}?${trick}`)),
      get(`/api/articles?where[id][equals]=${id}`),
      get(`/api/articles/versions?where[parent][equals]=${id}`),
      get(`/api/article-events?where[article][equals]=${id}`),
      get(`/api/editions?where[article][equals]=${id}`),
      get(`/api/editions?where[reference][equals]=${reference}`),
      { method: 'post', path: `/api/articles/access/${id}`, body: {} },
      { method: 'post', path: `/api/articles/${id}/duplicate`, body: {} },
      { method: 'post', path: `/api/articles/${id}/duplicate?draft=true&depth=2`, body },
      { method: 'patch', path: `/api/articles/${id}?depth=2`, body },
      { method: 'patch', path: `/api/articles?where[id][equals]=${id}`, body },
      { method: 'delete', path: `/api/articles?where[id][equals]=${id}` },
    ]),
    ...[unpublished, changed].flatMap(({ versionId }): Request[] => [
      get(`/api/articles/versions/${versionId}?depth=2`),
      { method: 'post', path: `/api/articles/versions/${versionId}`, body: {} },
      { method: 'post', path: `/api/articles/versions/${versionId}?draft=true`, body },
    ]),
    get(`/api/editions/${coming.editionId}?depth=2`),
    get(`/api/editions/versions?where[parent][equals]=${coming.editionId}`),
  ]
}

/** Paths from what anybody may read to the guidance that points at it. */
const around = ['centres', 'contact-points', 'self-services', 'topics', 'users'].flatMap((list) => [
  ...tricks.map((trick) => get(`/api/${list}?${trick}`)),
  ...[
    'articles',
    'articles.title',
    'handOver.contactPoint',
    'related.title',
    'articles.handOver.contactPoint',
    '_rels.articles',
    'centre.articles.title',
    'fallback.articles.title',
    'centres.articles.title',
    '__proto__.title',
  ].flatMap((path) => [
    get(`/api/${list}?where[${path}][like]=${secret}&depth=2`),
    get(`/api/${list}?where[${path}][exists]=true&depth=2`),
    get(`/api/${list}?sort=${path}&depth=2`),
    get(`/api/${list}?joins[${path}][where][title][like]=${secret}`),
  ]),
  get(`/api/${list}/versions?depth=2`),
])

/** Payload's own collections and routes, and those it has where more is switched on. */
const payloads = [
  'payload-preferences',
  'payload-preferences/articles-list',
  'payload-preferences/collection-articles',
  'payload-locked-documents?depth=2',
  'payload-locked-documents/count',
  'payload-kv',
  'payload-jobs',
  'payload-jobs/run',
  'payload-jobs/handle-schedules',
  'payload-migrations',
  'payload-query-presets',
  'payload-folders',
  'access',
  'access?depth=2',
  'globals',
  'globals/articles',
  'globals/articles/versions',
  'graphql',
  'graphql-playground',
  'graphql?query={Articles{docs{title}}}',
  'og',
  'users/me?depth=2',
  'users/init',
].map((path) => get(`/api/${path}`))

/** Our own routes, asked oddly. */
function ours({ unpublished, changed, coming }: SecretDrafts): Request[] {
  const later = new Date(Date.parse(coming.validFrom) + 60_000).toISOString()
  const moments = [later, coming.validFrom, '2099-01-01T00:00:00Z', '9999-12-31T23:59:59+00:00']
  const references = [unpublished.reference, changed.reference, coming.reference]
  return [
    ...[secret, secret.slice(0, 9), `${secret}!`, 'telefonen', ''].flatMap((q) => [
      get(`/api/search?q=${q}&limit=50`),
      get(`/api/search?q=${q}&limit=50&draft=true&at=${later}&edition=${coming.edition}`),
    ]),
    ...references.flatMap((reference) => [
      get(`/api/guidance/${reference}`),
      get(`/api/guidance/${reference}?draft=true&depth=10&preview=true`),
      get(`/api/guidance/${reference}?edition=${coming.edition}&at=${later}`),
      get(`/api/guidance/${reference}?edition=${coming.edition}`),
      get(`/api/guidance/${reference}?edition=0`),
      get(`/api/guidance/${reference}?edition=99`),
      get(`/api/guidance/${reference}/editions?at=${later}&draft=true`),
      get(`/v/${reference}`),
      get(`/v/${reference}/${coming.edition}`),
      get(`/v/${reference}?at=${later}`),
      ...moments.map((at) => get(`/api/guidance/${reference}?at=${encodeURIComponent(at)}`)),
    ]),
    get('/api/desk'),
    get('/api/desk/copy'),
    get(`/api/desk/copy?at=${later}&draft=true`),
    get(`/api/desk?at=${later}`),
    get('/api/health'),
    get('/'),
    get('/?q=telefonen'),
    get('/tal'),
    get('/admin'),
    get('/admin/collections/articles'),
    get(`/admin/collections/articles/${changed.id}`),
    get(`/admin/collections/articles/${changed.id}/versions/${changed.versionId}`),
    get(`/admin/collections/editions/${coming.editionId}`),
  ]
}

/** Every request we could think of by which someone might come by a draft. */
export const waysToADraft = (drafts: SecretDrafts): Request[] => [
  ...direct(drafts),
  ...around,
  ...payloads,
  ...ours(drafts),
]

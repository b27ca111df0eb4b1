import path from 'node:path'
import { buildConfig } from 'payload'
import { ArticleEvents } from './collections/article-events.ts'
import { Articles } from './collections/articles/index.ts'
import { proseEditor } from './collections/articles/fields/prose.ts'
import { Callbacks } from './collections/callbacks/index.ts'
import { Centres } from './collections/centres.ts'
import { Contacts } from './collections/contacts.ts'
import { ContactPoints } from './collections/contact-points.ts'
import { databaseFor } from './collections/database.ts'
import { Deletions } from './collections/deletions.ts'
import { DeskSettings } from './collections/desk-settings.ts'
import { Editions } from './collections/editions.ts'
import { Flags } from './collections/flags.ts'
import { ImportParts, Imports } from './collections/imports.ts'
import { inOurWords } from './collections/in-our-words.ts'
import { Leases } from './collections/leases.ts'
import { Mails } from './collections/mails.ts'
import { Notices } from './collections/notices.ts'
import { Remarks } from './collections/remarks.ts'
import { SearchMisses } from './collections/search-misses.ts'
import { IgnoredWords } from './collections/search-words/ignored-words.ts'
import { Pins } from './collections/search-words/pins.ts'
import { SearchTerms } from './collections/search-words/search-terms.ts'
import { Searches } from './collections/searches.ts'
import { SelfServices } from './collections/self-services.ts'
import { Sessions } from './collections/sessions.ts'
import { StandIns } from './collections/stand-ins.ts'
import { closedByDefault } from './collections/closed-by-default.ts'
import { Topics } from './collections/topics.ts'
import { Users } from './collections/users/index.ts'
import { liveSession } from './src/access/sessions.ts'
import { danish } from './src/admin/danish.ts'
import { outboxAdapter } from './src/mail/outbox-adapter.ts'
import { secretFor } from './src/secret.ts'

// Payload, Next and our own scripts all run in the project's folder.
const root = process.cwd()
const serverURL = process.env.SERVER_URL

export default closedByDefault(
  buildConfig({
    ...(serverURL && { serverURL, csrf: [serverURL] }),
    secret: secretFor(process.env),
    db: databaseFor(process.env.DATABASE_URL),
    editor: proseEditor,
    email: outboxAdapter,
    collections: [
      Articles,
      Editions,
      ArticleEvents,
      Flags,
      Callbacks,
      Notices,
      ContactPoints,
      SelfServices,
      SearchTerms,
      Pins,
      IgnoredWords,
      Centres,
      Topics,
      Users,
      StandIns,
      Sessions,
      Deletions,
      Contacts,
      SearchMisses,
      Searches,
      Remarks,
      DeskSettings,
      Mails,
      Imports,
      ImportParts,
      Leases,
    ],
    admin: {
      user: Users.slug,
      // Payload's own choice asks a server abroad for a picture of each user.
      avatar: 'default',
      components: {
        providers: ['/src/admin/own-words.tsx#OwnWords'],
        beforeDashboard: ['/src/admin/worklist-panel.tsx#WorklistPanel'],
        beforeNavLinks: [
          '/src/admin/worklist-panel.tsx#WorklistCounts',
          '/src/admin/own-links.tsx#OwnLinks',
        ],
        views: {
          calendar: { Component: '/src/admin/calendar-view.tsx#CalendarView', path: '/kalender' },
          exchange: {
            Component: '/src/admin/exchange-view.tsx#ExchangeView',
            path: '/indlaes-og-udtraek',
            meta: { title: 'Indlæs og udtræk' },
          },
          standIns: {
            Component: '/src/admin/stand-ins-view.tsx#StandInsView',
            path: '/stedfortraedere',
          },
        },
        logout: { Button: '/src/admin/log-out.tsx#LogOut' },
        graphics: { Logo: '/src/admin/brand.tsx#Logo', Icon: '/src/admin/brand.tsx#Icon' },
      },
      dateFormat: 'dd.MM.yyyy HH.mm',
      timezones: {
        defaultTimezone: 'Europe/Copenhagen',
        supportedTimezones: [{ label: 'København', value: 'Europe/Copenhagen' }],
      },
      importMap: { baseDir: root },
      meta: { titleSuffix: ' · Straks' },
    },
    i18n: { supportedLanguages: { da: danish }, fallbackLanguage: 'da' },
    graphQL: { disable: true },
    maxDepth: 2,
    defaultDepth: 0,
    telemetry: false,
    hooks: { afterError: [inOurWords] },
    // In place of Payload's own strategy, which would take a token whose session has ended.
    onInit: (payload) => {
      payload.authStrategies = [liveSession]
    },
    typescript: {
      outputFile: path.resolve(root, 'collections', 'payload-types.ts'),
      autoGenerate: false,
    },
  }),
)

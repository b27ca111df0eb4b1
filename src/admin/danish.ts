import { da } from '@payloadcms/translations/languages/da'

/** Payload's Danish, with its English and its slips mended where our users meet them. */
export const danish = {
  ...da,
  translations: {
    ...da.translations,
    authentication: { ...da.translations.authentication, loginUser: 'Log ind' },
    general: {
      ...da.translations.general,
      dashboard: 'Forside',
      edit: 'Rediger',
      email: 'E-mail',
      of: 'af',
      or: 'eller',
      and: 'og',
      login: 'Log ind',
      noLabel: '–',
      noValue: '–',
      searchBy: 'Søg i {{label}}',
    },
  },
}

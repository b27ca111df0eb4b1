import { da } from '@payloadcms/translations/languages/da'

/** Payload's Danish, with its English and its slips mended where our users meet them. */
export const danish = {
  ...da,
  translations: {
    ...da.translations,
    authentication: {
      ...da.translations.authentication,
      loginUser: 'Log ind',
      backToLogin: 'Tilbage til log ind',
      checkYourEmailForPasswordReset:
        'Er adressen oprettet i Straks, har du om lidt en mail med et link. Kommer den ikke, så se blandt uønsket post, eller spørg en administrator.',
      emailSent: 'Se i din indbakke',
      forgotPassword: 'Glemt adgangskoden',
      forgotPasswordEmailInstructions:
        'Skriv den e-mail, du er oprettet med. Så får du et link til at vælge en ny adgangskode.',
      forgotPasswordQuestion: 'Glemt adgangskoden?',
    },
    error: {
      ...da.translations.error,
      unauthorized: 'Log ind for at gøre det.',
      unauthorizedAdmin: 'Her skrives og godkendes vejledninger. Det har du ikke adgang til.',
    },
    fields: { ...da.translations.fields, collapseAll: 'Skjul alt' },
    general: {
      ...da.translations.general,
      changesNotSaved: 'Dine ændringer er ikke gemt. Vil du forlade siden uden at gemme dem?',
      dashboard: 'Forside',
      edit: 'Rediger',
      email: 'E-mail',
      of: 'af',
      or: 'eller',
      and: 'og',
      login: 'Log ind',
      payloadSettings: 'Sprog og udseende',
      noLabel: '–',
      noValue: '–',
      searchBy: 'Søg i {{label}}',
    },
    validation: {
      ...da.translations.validation,
      emailAddress: 'Skriv en gyldig e-mailadresse.',
      enterNumber: 'Skriv et tal.',
      greaterThanMax: '{{value}} er for højt: højst {{max}}.',
      lessThanMin: '{{value}} er for lavt: mindst {{min}}.',
      invalidInput: 'Her står noget, der ikke kan bruges.',
      invalidSelection: 'Valget findes ikke.',
      invalidSelections: 'Disse valg findes ikke:',
      limitReached: 'Der er ikke plads til flere end {{max}}.',
      longerThanMin: 'Skriv mindst {{minLength}} tegn.',
      shorterThanMax: 'Skriv højst {{maxLength}} tegn.',
      required: 'Feltet skal udfyldes.',
      requiresAtLeast: 'Der skal være mindst {{count}}.',
      requiresNoMoreThan: 'Der må højst være {{count}}.',
      trueOrFalse: 'Vælg ja eller nej.',
    },
  },
}

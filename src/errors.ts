/**
 * Every refusal Straks can give: a code that never changes, the HTTP status, and
 * plain Danish for the one who reads it. Tests and callers match the code.
 */
export const refusals = {
  'bad-input': { status: 400, message: 'Der er noget galt med det, der blev sendt.' },
  'unknown-reference': { status: 400, message: 'Det, der henvises til, findes ikke.' },
  'bad-address': { status: 400, message: 'Adressen kan ikke læses. Kontrollér den, og prøv igen.' },
  'link-not-allowed': {
    status: 400,
    message: 'Teksten indeholder et link eller en formatering, der ikke er tilladt.',
  },
  'file-type-unknown': {
    status: 400,
    message: 'Filen kan ikke læses. Brug XLSX, CSV, JSON eller Word (.docx).',
  },
  'file-empty': { status: 400, message: 'Der er ingen rækker i filen.' },
  'file-malformed': { status: 400, message: 'Filen er beskadiget og kan ikke læses.' },
  'unknown-column': { status: 400, message: 'Filen har en kolonne, der ikke kendes.' },
  'column-missing': { status: 400, message: 'Filen mangler en kolonne.' },
  'column-twice': { status: 400, message: 'En kolonne står der to gange.' },
  'already-exists': { status: 400, message: 'Værdien er allerede brugt. Vælg en anden.' },
  'not-logged-in': { status: 401, message: 'Log ind for at fortsætte.' },
  'wrong-login': { status: 401, message: 'E-mail eller adgangskode er forkert.' },
  'locked-out': { status: 401, message: 'For mange forsøg. Prøv igen om 10 minutter.' },
  'link-dead': {
    status: 403,
    message: 'Linket er brugt eller for gammelt. Bed om et nyt.',
  },
  'not-allowed': { status: 403, message: 'Du har ikke adgang til at gøre det.' },
  'own-change': {
    status: 403,
    message:
      'Du har selv ændret teksten eller udgivet den alene. En anden redaktør skal godkende den.',
  },
  'other-centre': { status: 403, message: 'Vejledningen hører til et andet fagcenter end dit.' },
  'append-only': { status: 403, message: 'Det udgivne kan hverken ændres eller slettes.' },
  'already-published': {
    status: 403,
    message: 'Vejledningen har været udgivet og kan ikke slettes. Træk den tilbage i stedet.',
  },
  'reference-fixed': {
    status: 403,
    message: 'Nummeret kan ikke ændres, når vejledningen har været udgivet.',
  },
  'not-found': { status: 404, message: 'Det findes ikke.' },
  'not-in-force': { status: 404, message: 'Der var ingen vejledning i kraft med det nummer.' },
  'content-moved': {
    status: 409,
    message: 'Teksten er ændret, siden du så den. Læs den igen, før du godkender.',
  },
  'wrong-state': {
    status: 409,
    message: 'Vejledningen er ikke længere i den tilstand. Hent siden igen.',
  },
  'edited-meanwhile': {
    status: 409,
    message: 'En anden har gemt i vejledningen, siden du åbnede den. Vælg, hvad der skal stå.',
  },
  'being-edited': {
    status: 409,
    message: 'En anden har teksten åben lige nu. Prøv igen, når den er lukket.',
  },
  'under-review': {
    status: 409,
    message: 'Vejledningen er til godkendelse og ændres ikke ved indlæsning.',
  },
  'others-change': {
    status: 409,
    message: 'En anden har en ændring i vejledningen, der ikke er sendt til godkendelse.',
  },
  'not-empty': {
    status: 409,
    message: 'Hele historikken kan kun indlæses i et tomt system. Her er allerede indhold.',
  },
  'record-moved': {
    status: 409,
    message: 'Den er ændret, siden filen blev set igennem. Se filen igennem igen.',
  },
  'history-other-database': {
    status: 409,
    message:
      'Historikken kommer fra et system på SQLite og kan ikke indlæses i MongoDB. Indlæs den i et system på SQLite. Intet er indlæst.',
  },
  'import-done': { status: 409, message: 'Filen er indlæst.' },
  'nothing-in-force': { status: 409, message: 'Der er ingen udgave i kraft.' },
  'nothing-planned': {
    status: 409,
    message: 'Der er ikke noget planlagt at aflyse. Måske er det trådt i kraft imens.',
  },
  'nothing-to-endorse': {
    status: 409,
    message: 'Der er ingen udgave, som venter på at blive godkendt efterfølgende.',
  },
  'edition-unknown': { status: 404, message: 'Den udgave findes ikke.' },
  'slot-empty': { status: 422, message: 'Udfyld feltet, eller marker det "ikke relevant".' },
  'short-answer-too-long': { status: 422, message: 'Kort svar må højst fylde 280 tegn.' },
  'alternative-missing': {
    status: 422,
    message:
      'En obligatorisk selvbetjening skal have et alternativ for den, der er fritaget eller ikke kan selv.',
  },
  'answer-leads-nowhere': { status: 422, message: 'Vælg, hvor svaret fører hen.' },
  'escalation-incomplete': {
    status: 422,
    message: 'Skriv kriteriet, og vælg, hvad der så skal ske og hvor.',
  },
  'row-incomplete': {
    status: 422,
    message: 'Rækken er begyndt, men feltet her er tomt. Udfyld det, eller slet rækken.',
  },
  'successor-not-in-force': {
    status: 422,
    message: 'Skriv nummeret på en anden vejledning, som er i kraft nu.',
  },
  'fallback-ring': {
    status: 422,
    message: 'Når her er lukket, føres borgeren rundt i ring. Vælg et andet omstillingspunkt.',
  },
  'fallback-main-number': {
    status: 422,
    message: 'Det fører borgeren tilbage til hovednummeret. Vælg et andet omstillingspunkt.',
  },
  'cell-invalid': { status: 422, message: 'Cellen kan ikke læses.' },
  'reason-missing': { status: 422, message: 'Skriv en begrundelse.' },
  'period-invalid': {
    status: 422,
    message: 'Gyldig fra skal ligge før gyldig til, og ingen af dem må være passeret.',
  },
  'stand-in-unfit': {
    status: 422,
    message: 'Vælg en anden kollega: en fagspecialist, en redaktør eller en leder.',
  },
  'stand-in-too-long': { status: 422, message: 'En stedfortræder kan udpeges for højst et år.' },
  'review-date-invalid': {
    status: 422,
    message: 'Kontroldatoen skal ligge efter i dag og højst fem år frem.',
  },
  'review-date-by-confirm': {
    status: 422,
    message: 'Kontroldatoen rykkes ved at bekræfte, at indholdet stadig holder.',
  },
  'looks-like-cpr': {
    status: 422,
    message: 'Det ligner et CPR-nummer. Slet det; det må ikke gemmes her.',
  },
  'phone-invalid': { status: 422, message: 'Skriv et telefonnummer på mindst otte cifre.' },
  'window-gone': {
    status: 409,
    message: 'Tidsrummet kan ikke loves længere. Vælg et andet, og sig det til borgeren.',
  },
  'too-late': { status: 409, message: 'Det er for sent at fortryde.' },
  'too-many-rows': { status: 413, message: 'Der er for meget i filen. Del den i flere.' },
  'unpacks-too-large': {
    status: 413,
    message: 'Filen fylder for meget, når den pakkes ud. Del den i flere.',
  },
  'text-too-long': {
    status: 400,
    message: 'Teksten er for lang: højst 20.000 tegn. Kort den ned, eller del den op.',
  },
  'too-large': { status: 413, message: 'Der er sendt for meget på én gang.' },
  internal: { status: 500, message: 'Der skete en fejl hos os. Prøv igen om lidt.' },
} as const satisfies Record<string, { status: number; message: string }>

export type RefusalCode = keyof typeof refusals

export const isRefusalCode = (word: string): word is RefusalCode => Object.hasOwn(refusals, word)

/** One thing that is wrong, at one field where there is one. */
export interface Problem {
  code: RefusalCode
  /** Path of the field: `shortAnswer`, `escalations.0.criterion`. */
  field?: string
  /** Danish words that say more than the code's own. */
  message?: string
}

/** Expected, and safe to show. Anything else that is thrown is a bug: logged, answered as 500. */
export class Refusal extends Error {
  readonly problems: readonly Problem[]
  /** HTTP status: that of the first problem. */
  readonly status: number

  constructor(problems: readonly Problem[] | RefusalCode) {
    const list = typeof problems === 'string' ? [{ code: problems }] : problems
    super(list.map((problem) => problem.code).join(', '))
    this.name = 'Refusal'
    this.problems = list
    this.status = refusals[list[0]?.code ?? 'internal'].status
  }
}

/** The body of every error answer: `{ errors: [{ code, message, field? }] }`. */
export interface ErrorBody {
  errors: { code: RefusalCode; message: string; field?: string }[]
}

export const errorBody = (problems: readonly Problem[]): ErrorBody => ({
  errors: problems.map(({ code, field, message }) => ({
    code,
    message: message ?? refusals[code].message,
    ...(field === undefined ? {} : { field }),
  })),
})

export const errorResponse = (refusal: Refusal): Response =>
  Response.json(errorBody(refusal.problems), { status: refusal.status })

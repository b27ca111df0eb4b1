/**
 * The fixed vocabularies of a guidance: code word → the Danish word people read.
 * Collections make their select options from these, the card its labels.
 */

/** The ten slots in the order in which every card shows them. */
export const slots = {
  ongoingCase: 'Igangværende sag?',
  shortAnswer: 'Kort svar',
  askFirst: 'Spørg først',
  selfService: 'Selvbetjening',
  exempt: 'Hvis fritaget / kan ikke selv',
  mandate: 'Det må kontaktcentret',
  escalation: 'Giv videre når',
  handOver: 'Omstilling / tilbagekald',
  deadlinesAndFees: 'Frister og takster',
  legalBasis: 'Lovgrundlag',
} as const
export type Slot = keyof typeof slots

export const guidanceKinds = {
  guidance: 'Vejledning',
  taskDescription: 'Opgavebeskrivelse',
} as const
export type GuidanceKind = keyof typeof guidanceKinds

/** Who decides the matter. */
export const authorities = {
  municipality: 'Kommunen',
  udbetalingDanmark: 'Udbetaling Danmark',
  otherAuthority: 'Anden myndighed',
} as const
export type Authority = keyof typeof authorities

export const audiences = {
  citizen: 'Borger',
  business: 'Virksomhed',
  partner: 'Samarbejdspartner',
} as const
export type Audience = keyof typeof audiences

export type { ContactType } from '../routing/contact-types.ts'

export const marks = {
  attendance: 'Fremmøde',
  signature: 'Underskrift',
  payment: 'Betaling',
  mitid: 'MitID',
} as const
export type Mark = keyof typeof marks

/** How far the contact centre may go. */
export const mandateLevels = {
  finish: 'Afslutte',
  start: 'Hjælpe i gang',
  guide: 'Kun vejlede',
  forward: 'Direkte videre',
} as const
export type MandateLevel = keyof typeof mandateLevels

/** What the agent must know about the caller before saying anything of a case. */
export const identifications = {
  none: 'Ingen legitimation',
  nameAndBirthDate: 'Navn og fødselsdato',
  nameAddressAndControl: 'Navn, adresse og kontrolspørgsmål',
  caseNumber: 'Sags- eller kundenummer',
} as const
export type Identification = keyof typeof identifications

/** Where the answer to a clarifying question leads. */
export const answerLeads = {
  selfService: 'Selvbetjening',
  exempt: 'Hvis fritaget',
  mandate: 'Det må kontaktcentret',
  handOver: 'Omstilling / tilbagekald',
  deadlinesAndFees: 'Frister og takster',
  guidance: 'En anden vejledning',
  escalation: 'En række i "Giv videre når"',
  say: 'Sig det her',
} as const
export type AnswerLead = keyof typeof answerLeads

export const escalationActions = {
  callback: 'Tilbagekald',
  transfer: 'Stil om',
  otherAuthority: 'Anden myndighed',
  emergency: 'Nødsituation',
} as const
export type EscalationAction = keyof typeof escalationActions

export const termKinds = {
  deadline: 'Frist',
  caseTime: 'Sagsbehandlingstid',
  paymentDate: 'Udbetaling',
  fee: 'Takst',
} as const
export type TermKind = keyof typeof termKinds

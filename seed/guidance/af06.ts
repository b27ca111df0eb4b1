import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AF06',
  title: 'Hvepse, væggelus, mus m.v. – ikke kommunen',
  owner: 'AFFALD',
  topic: '09.13.00',
  authority: 'municipality',
  authorityNote: 'Ingen kommunal opgave: ejeren eller udlejeren hyrer et skadedyrsfirma',
  audience: ['citizen'],
  marks: [],
  contactTypes: ['fact', 'advice'],
  citizenPhrases: [
    'hvepsebo',
    'væggelus i lejligheden',
    'mus i køkkenet',
    'skægkræ på badeværelset',
    'der er måger på taget der skriger',
    'mårhund under terrassen',
    'myrer overalt hvad gør I ved det',
    'min udlejer vil ikke gøre noget ved kakerlakkerne',
  ],
  notRelevant: ['ongoingCase', 'selfService', 'deadlinesAndFees', 'legalBasis'],
  shortAnswer:
    'Hvepse, mus, myrer og væggelus bekæmper kommunen ikke; vi må kun tage rotterne. Bor du til leje, så ring til udlejer eller vicevært i dag. Ejer du selv, skal du bruge et skadedyrsfirma, og mange indboforsikringer betaler.',
  askFirst: [
    {
      question: 'Kan det være en rotte?',
      answers: [
        { answer: 'Ja, eller jeg ved det ikke', leadsTo: 'guidance', guidance: 'AF05' },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Bor du til leje?',
      answers: [
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Meld det skriftligt til udlejeren. Sker der intet, kan huslejenævnet se på sagen.',
        },
        { answer: 'Ja, og boligen er ulækker at være i', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej, jeg ejer', leadsTo: 'exempt' },
      ],
    },
  ],
  exempt:
    'Har borgeren ikke råd til et firma og får en ydelse, kan der søges om hjælp til enkeltudgiften, før der bestilles. Ellers er en forsikring eller en privat aftale den eneste vej.',
  mandate: {
    level: 'guide',
    may: [
      'Hjælp med at finde ud af, hvilket dyr det ligner',
      'Forklar forskellen på rotter og mus ud fra ekskrementer og huller',
      'Fortæl, at mårhund og vilde dyr meldes til Naturstyrelsen',
    ],
    mayNot: ['Anbefal ikke et bestemt firma', 'Giv ikke råd om gift eller røg'],
  },
  escalations: [
    {
      criterion: 'Boligen er så beskidt eller fugtig, at nogen kan blive syge',
      clarifyFirst: ['Hvem bor der', 'Hvem ejer boligen?'],
      action: 'callback',
      contactPoint: 'miljoetilsyn',
    },
    {
      criterion: 'En person samler affald eller kan ikke længere holde sit hjem',
      clarifyFirst: ['Ældre, syg eller med børn?'],
      action: 'callback',
      contactPoint: 'voksen-visitation',
    },
    {
      criterion: 'Hvepsebo på en kommunal skole, legeplads eller sti',
      clarifyFirst: ['Stedet helt præcist'],
      action: 'transfer',
      contactPoint: 'vej-og-park',
    },
  ],
  handOver: {
    contactPoint: 'miljoetilsyn',
    note: 'Kun ved sundhedsfare. Et almindeligt hvepsebo skal ikke stilles om.',
  },
  readyTexts: {
    sms: 'Kommunen bekæmper kun rotter. Spørg din forsikring om hjælp til andre skadedyr, eller ring til din vicevært. {kommune}',
    email: {
      subject: 'Skadedyr, som kommunen ikke tager sig af',
      body: 'Tak for din henvendelse om skadedyr. Kommunen har kun opgaven med rotter. Hvepse forsvinder af sig selv ved frost, mens væggelus og kakerlakker kræver fagfolk hver gang. Lejere skal skrive til udlejer med dato og billeder. Ejere bør tjekke indboforsikringen, før de ringer efter et firma.',
    },
  },
  related: ['AF05', 'JO04'],
} satisfies GuidanceSeed

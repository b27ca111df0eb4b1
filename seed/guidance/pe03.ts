import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'PE03',
  title: 'Helbredstillæg og personligt tillæg',
  owner: 'PENS',
  topic: '32.03.12',
  authority: 'municipality',
  authorityNote: 'Kommunen afgør; Udbetaling Danmark beregner tillægsprocent og formue',
  audience: ['citizen', 'partner'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'received', 'lookUp', 'fact'],
  citizenPhrases: [
    'tilskud til briller',
    'tandlægen er for dyr og jeg er pensionist',
    'nyt gebis, hvad betaler I',
    'hjælp til medicinregningen',
    'fodterapeuten siger jeg kan søge noget',
    'høreapparatet koster en formue',
    'jeg har betalt brillerne, kan jeg få dem tilbage',
    'min pension rækker ikke til det her',
    'klinikken har sendt et overslag til jer, har I set det',
    'helbredskort til folkepensionister',
  ],
  ongoingCase: {
    system: 'Pensionssystemet (personlige tillæg)',
    field: 'Ansøgninger, «Status» og «Bevilling til dato»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Svar og bevilling kommer i Digital Post',
    text: 'Her er sagen vores. **Afventer overslag**: klinikken mangler at sende. **Hos tandlægekonsulent**: en fagperson ser på prisen. **Bevilget**: læs beløbet og udløbsdatoen op, så behandlingen kan bestilles. Ringer tandlægen, så bekræft kun, at overslaget er modtaget; beløb fortælles pensionisten selv.',
  },
  shortAnswer:
    'Søg på borger.dk, før du får lavet noget, og vedlæg overslag fra tandlæge eller optiker. Vi ser på din tillægsprocent og formue. Til briller, gebis og større ting skal du have vores ja først; har du betalt, kan det være for sent.',
  askFirst: [
    {
      question: 'Er behandlingen i gang, betalt eller slet ikke begyndt?',
      answers: [
        { answer: 'Ikke begyndt', leadsTo: 'selfService' },
        { answer: 'Jeg har ondt nu', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Færdig og betalt',
          leadsTo: 'say',
          say: 'Det gør det sværere, for vi skal sige god for prisen først. Søg alligevel med kvitteringen, så får du en afgørelse, du kan klage over.',
        },
      ],
    },
    {
      question: 'Hvad er det til?',
      answers: [
        {
          answer: 'Briller, gebis eller særlig fodpleje',
          leadsTo: 'say',
          say: 'Det hører under udvidet helbredstillæg. Bed klinikken om et overslag, før du søger.',
        },
        { answer: 'Tandlæge, fysioterapi eller medicin', leadsTo: 'selfService' },
        { answer: 'Husleje, el, flytning eller noget helt andet', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Kan du se din personlige tillægsprocent på pensionsmeddelelsen?',
      answers: [
        {
          answer: 'Den er 0',
          leadsTo: 'say',
          say: 'Ved 0 er der intet helbredstillæg, men et personligt tillæg kan du stadig søge. Er dine indtægter faldet, så ret dem hos Udbetaling Danmark og søg igen.',
        },
        { answer: 'Den er over 0', leadsTo: 'deadlinesAndFees' },
        { answer: 'Jeg er ikke på pension', leadsTo: 'guidance', guidance: 'JO04' },
      ],
    },
  ],
  selfServices: ['soeg-helbredstillaeg'],
  exempt:
    'Udfyld skemaet i telefonen for den, der er fritaget: navn, adresse, hvad det drejer sig om, og hvor klinikken ligger. Overslaget sender tandlæge eller optiker direkte til os. Skriv dagens dato på skemaet, og send det til underskrift med frankeret svarkuvert.',
  mandate: {
    level: 'start',
    lookUpIn: 'Pensionssystemet',
    may: [
      'Oplys, om ansøgning og overslag er modtaget',
      'Læs bevilling, egenbetaling og udløb op for pensionisten',
      'Send en papiransøgning',
      'Forklar, hvad et overslag skal indeholde: pris, behandling, klinikkens navn',
    ],
    mayNot: [
      'Giv ikke forhåndstilsagn, heller ikke for små beløb',
      'Anbefal ikke en bestemt optiker eller tandlæge',
      'Regn ikke på, om formuen ligger over grænsen',
    ],
  },
  escalations: [
    {
      criterion: 'Akut tandpine, hævelse eller et knækket gebis, så borgeren ikke kan spise',
      clarifyFirst: [
        'Hvilken tandlæge og hvornår',
        'Er behandlingen begyndt? Smertelindring skal ikke vente på os',
      ],
      action: 'callback',
      contactPoint: 'pension-tillaeg',
      sameDay: true,
    },
    {
      criterion: 'Afslag, hel eller delvis, som borgeren er uenig i',
      clarifyFirst: ['Dato på afgørelsen (4 ugers klagefrist)', 'Hvad borgeren mener er overset'],
      action: 'callback',
      contactPoint: 'pension-tillaeg',
    },
    {
      criterion: 'Dyr behandling, hvor klinikken og tandlægekonsulenten er uenige om overslaget',
      clarifyFirst: ['Overslagets pris', 'Er der et billigere alternativ fra klinikken?'],
      action: 'callback',
      contactPoint: 'pension-tillaeg',
    },
    {
      criterion:
        'Personligt tillæg til noget, der ikke er helbred: regning, hårde hvidevarer, flytning, husleje',
      clarifyFirst: ['Beløb og frist', 'Samlede faste udgifter pr. måned', 'Ægtefælles pension'],
      action: 'callback',
      contactPoint: 'pension-tillaeg',
    },
  ],
  handOver: {
    contactPoint: 'pension-tillaeg',
    note: 'Notér klinikkens navn og by; sagsbehandleren ringer gerne selv til dem om overslaget.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Ansøgning', value: 'Før behandlingen eller købet' },
    {
      kind: 'fee',
      label: 'Formuegrænse',
      value: '99.200 kr. (2024-niveau; årets grænse står på borger.dk)',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'caseTime',
      label: 'Svar',
      value: 'Typisk 2–4 uger fra overslaget er modtaget; akut samme dag eller næste',
    },
    { kind: 'deadline', label: 'Klage', value: '4 uger fra afslaget' },
  ],
  legalBasis: [{ act: 'Pensionsloven', section: '§§ 14–14 a' }],
  specialConsiderations:
    'Førtidspensionister er kun omfattet, hvis pensionen er tilkendt før 2003. Spørg efter årstal, før I bruger tid på skemaet. Tandpleje til den, der ikke kan gå til almindelig tandlæge: [AE07](/v/AE07).',
  readyTexts: {
    sms: 'Søg helbredstillæg, før du bestiller: {selvbetjening}. Få et overslag fra tandlæge eller optiker, og læg det ved. Vi svarer typisk inden for fire uger. Mange hilsner, Pension og Bolig i {kommune}',
    chat: 'Overslag først, så ansøgning: {selvbetjening}. Vent med at betale, til du har fået svar i Digital Post.',
    email: {
      subject: 'Hjælp til briller, tænder og andre udgifter som pensionist',
      body: 'Du kan søge om tilskud til behandling og hjælpemidler, når din pension giver ret til det. Bed tandlægen, optikeren eller fodterapeuten om et overslag, og send det sammen med ansøgningen: {selvbetjening}.\n\nBestil ikke noget endnu. Når vi har svaret, ved du, hvor meget vi betaler, og hvad der er din egen del. Er du medlem af Sygeforsikringen "danmark", så skriv det, for deres tilskud trækkes fra. Får du ondt i mellemtiden, så få hjælp med det samme og ring til os bagefter.\n\nMed venlig hilsen\n{kommune}, Pension og Bolig',
    },
  },
  related: ['PE01', 'PE02', 'AE07', 'JO04'],
} satisfies GuidanceSeed

import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'PE02',
  title: 'Varmetillæg og ældrecheck',
  owner: 'PENS',
  topic: '32.03.10',
  authority: 'udbetalingDanmark',
  authorityNote: 'Udbetaling Danmark afgør begge dele',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'fact', 'selfServiceHelp'],
  citizenPhrases: [
    'hjælp til varmeregningen',
    'har ikke fået min ældrecheck i år',
    'det er blevet for dyrt at fyre',
    'giver I noget til el når man har varmepumpe',
    'hvornår kommer checken til de gamle',
    'tilskud til fjernvarmen når man er pensionist',
    'min opsparing er lidt for stor, får jeg så ingenting',
    'varmepenge, skal jeg søge igen',
    'de vil have årsregningen fra varmeværket',
  ],
  ongoingCase: {
    identification: 'none',
    citizenFollows: '«Din Pension» på borger.dk, under tillæg',
    text: 'Vi kan ikke slå op, hvad Udbetaling Danmark har beregnet. To tal forklarer næsten alt, og borgeren finder dem på sin pensionsmeddelelse: **personlig tillægsprocent** (0 giver intet) og **likvid formue**. Bed om at få dem læst højt; så ved I, om det er beregningen eller bare ventetid.',
  },
  shortAnswer:
    'Det er to ting. Ældrechecken kommer af sig selv i januar, hvis din indtægt og formue er lav nok. Varmetillæg skal du søge på borger.dk. Begge ligger hos Udbetaling Danmark, og det er tillægsprocenten på din pensionsmeddelelse, der tæller.',
  askFirst: [
    {
      question: 'Er det ældrechecken eller varmeregningen, du ringer om?',
      answers: [
        {
          answer: 'Ældrechecken, og den er ikke kommet',
          leadsTo: 'say',
          say: 'Har du oplyst din formue til Udbetaling Danmark? Uden det tal kan de ikke udbetale den. Du skriver det i «Din Pension».',
        },
        { answer: 'Varmen', leadsTo: 'selfService' },
        { answer: 'Ældrechecken i en anden måned end januar', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Hvilken pension får du?',
      answers: [
        { answer: 'Folkepension', leadsTo: 'selfService' },
        {
          answer: 'Førtidspension tilkendt efter 2003',
          leadsTo: 'say',
          say: 'Så er varmetillægget ikke for dig. Har du det stramt, kan du søge hjælp til en enkelt udgift hos os.',
        },
        { answer: 'Ingen endnu', leadsTo: 'guidance', guidance: 'PE01' },
      ],
    },
    {
      question: 'Er der en varmeregning, du ikke kan betale nu?',
      answers: [
        { answer: 'Ja, med trussel om lukning', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja, men ikke rykket', leadsTo: 'guidance', guidance: 'PE03' },
      ],
    },
  ],
  selfServices: ['soeg-varmetillaeg'],
  exempt:
    'Ring sammen med borgeren til Udbetaling Danmark som trepartssamtale, eller giv dem kontaktoplysningerne, så skemaet kommer med posten. Varmeregnskabet kan kopieres gratis i Borgerservice. Ældrechecken kræver ingen ansøgning, men formuen skal meldes, og det kan ske mundtligt til Udbetaling Danmark.',
  mandate: {
    level: 'guide',
    may: [
      'Vis, hvor tillægsprocenten står på pensionsmeddelelsen',
      'Hjælp med at finde årsudgiften på varmeregnskabet',
      'Fortæl, at et nyt varmeregnskab kan ændre tillægget',
      'Henvis til personligt tillæg, når varmetillæg ikke rækker',
    ],
    mayNot: [
      'Sig ikke, om formuen er under grænsen',
      'Rådgiv ikke om at flytte penge til børn eller i en bolig',
    ],
  },
  escalations: [
    {
      criterion: 'Varmeværk, elselskab eller boligforening har varslet lukning',
      clarifyFirst: ['Dato for lukning', 'Skyldigt beløb', 'Er der bedt om en afdragsordning?'],
      action: 'callback',
      contactPoint: 'pension-tillaeg',
      sameDay: true,
    },
    {
      criterion:
        'Brev med afslag, nedsat tillæg eller krav om tilbagebetaling fra Udbetaling Danmark',
      clarifyFirst: ['Dato på brevet', 'Hvad der er ændret: indtægt, formue eller varmeudgift'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
    {
      criterion: 'Ældrechecken er ikke gået ind, når januar er omme, og formuen er oplyst',
      clarifyFirst: ['Hvornår formuen blev meldt', 'NemKonto rigtig?'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
  ],
  handOver: {
    contactPoint: 'udbetaling-danmark',
    note: 'I januar er køen lang. Foreslå tidlig morgen eller en besked via «Din Pension».',
  },
  deadlinesAndFees: [
    {
      kind: 'paymentDate',
      label: 'Ældrecheck',
      value: 'I januar, én gang om året',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'paymentDate', label: 'Varmetillæg', value: 'Hver måned, lagt til pensionen' },
    {
      kind: 'deadline',
      label: 'Nyt varmeregnskab',
      value: 'Sendes ind, når det kommer, så tillægget passer',
    },
  ],
  legalBasis: [{ act: 'Pensionsloven', section: '§ 14, stk. 2 (varmetillæg)' }],
  readyTexts: {
    sms: 'Varmetillæg til pensionister søges her: {selvbetjening}. Hav sidste varmeregnskab i hånden. Ældrecheck skal du ikke søge; den sendes i januar, hvis formuen er oplyst. Lun hilsen {kommune}',
    chat: 'Varmetillæg kræver en ansøgning og et varmeregnskab: {selvbetjening}. Ældrechecken kommer automatisk i januar, når formuen er oplyst i «Din Pension».',
    email: {
      subject: 'Varmetillæg og ældrecheck',
      body: 'Varmetillægget søger du på {selvbetjening}. Vedlæg det seneste varmeregnskab, eller kvitteringer, hvis du fyrer med træ eller olie. Tillægget lægges oveni pensionen hver måned.\n\nÆldrechecken er en årlig udbetaling, som kommer uden ansøgning. Den afhænger af indtægt og formue, så tjek, at formuen er opdateret i «Din Pension». Udbetaling Danmark svarer på spørgsmål om begge dele.\n\nHav en varm vinter\nPensionsvejlederne i {kommune}',
    },
  },
  related: ['PE01', 'PE03', 'JO04'],
} satisfies GuidanceSeed

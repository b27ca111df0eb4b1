import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'FO01',
  title: 'Aktindsigt',
  owner: 'SEKR',
  topic: '00.07.03',
  authority: 'municipality',
  authorityNote: 'Den afdeling, der har sagen; juridisk team hjælper',
  audience: ['citizen', 'business', 'partner'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'received', 'fact'],
  citizenPhrases: [
    'se min sag',
    'jeg vil have alle papirer om mit barn',
    'hvad har I skrevet om mig',
    'kopi af journalen fra hjemmeplejen',
    'jeg er journalist og søger indsigt',
    'I har ikke svaret på min aktindsigt',
    'må naboen se min byggesag',
    'jeg skal bruge mine gamle sagsakter til retten',
  ],
  ongoingCase: {
    system: 'Sagssystemet',
    field: 'Aktindsigt, svarfrist',
    needsArchive: true,
    identification: 'caseNumber',
    text: 'Spørg efter datoen for anmodningen. Under **Aktindsigt** står, hvilken afdeling der har den, og hvornår svaret senest skal foreligge. Er datoen overskredet, skal afdelingen have skrevet til borgeren om, hvornår den så kommer. Ældre sager kan ligge på arkiv og tage længere tid at hente frem.',
  },
  shortAnswer:
    'Du har som regel ret til at se din egen sag. Skriv, hvilken sag det er, og send det med sikker post, så går det til den afdeling, der har den. Du får svar inden 7 arbejdsdage, eller besked om, hvornår det kommer.',
  askFirst: [
    {
      question: 'Er det en sag om dig selv, eller om andre?',
      answers: [
        { answer: 'Mig selv eller mit barn', leadsTo: 'selfService' },
        { answer: 'En anden person', leadsTo: 'escalation', row: 2 },
        { answer: 'Jeg er journalist', leadsTo: 'escalation', row: 3 },
      ],
    },
    {
      question: 'Har du allerede søgt?',
      answers: [
        { answer: 'Ja, for mere end 7 arbejdsdage siden', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja, for nylig', leadsTo: 'deadlinesAndFees' },
        { answer: 'Ja, og jeg fik nej', leadsTo: 'escalation', row: 4 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['sikker-post-til-kommunen'],
  exempt:
    'Tag anmodningen ned i telefonen, og læs den op, før du sender den til afdelingen. Kopierne kan hentes på papir i Borgerservice mod billedlegitimation.',
  mandate: {
    level: 'guide',
    may: [
      'Hjælp med at beskrive sagen, så den kan findes',
      'Send anmodningen videre til rette afdeling samme dag',
      'Forklar, at nogle interne notater kan være undtaget',
    ],
    mayNot: [
      'Læs intet op af akterne, heller ikke for sagens egen part',
      'Lov ikke, at alt bliver udleveret',
    ],
  },
  escalations: [
    {
      criterion: 'Fristen på 7 arbejdsdage er gået uden svar eller ny dato',
      clarifyFirst: ['Datoen for anmodningen', 'Hvor den blev sendt hen'],
      action: 'callback',
      contactPoint: 'jura',
    },
    {
      criterion: 'Ønsker indsigt i en sag om en anden, uden fuldmagt',
      clarifyFirst: ['Hvilken sag', 'Relation til personen'],
      action: 'callback',
      contactPoint: 'jura',
    },
    {
      criterion: 'Presse, advokat eller forsker beder om aktindsigt',
      clarifyFirst: ['Navn og redaktion eller firma', 'Frist, de arbejder efter'],
      action: 'transfer',
      contactPoint: 'jura',
    },
    {
      criterion: 'Har fået afslag på aktindsigt og vil klage over det',
      clarifyFirst: ['Dato på afslaget'],
      action: 'callback',
      contactPoint: 'jura',
    },
  ],
  handOver: {
    contactPoint: 'jura',
    note: 'Juristerne svarer ikke på spørgsmål om selve sagen, kun om adgangen til den.',
  },
  deadlinesAndFees: [{ kind: 'caseTime', label: 'Svar på anmodning', value: '7 arbejdsdage' }],
  legalBasis: [
    { act: 'Forvaltningsloven', section: '§§ 9–18' },
    { act: 'Offentlighedsloven', section: '' },
  ],
  readyTexts: {
    sms: 'Bed om indsigt i din sag her: {selvbetjening}. Skriv sagsnummer eller årstal, så finder vi den hurtigere. {kommune}',
    email: {
      subject: 'Din anmodning om aktindsigt',
      body: 'Vi har noteret, at du ønsker at se akterne i din sag, og sendt det til den afdeling, der har den. Svaret kommer senest efter syv arbejdsdage. Trækker det ud, får du at vide hvorfor og hvornår. Er der noget, du ikke må få, står der i svaret hvilken regel det skyldes, og hvor du kan klage.',
    },
  },
  related: ['FO02', 'FO03'],
} satisfies GuidanceSeed

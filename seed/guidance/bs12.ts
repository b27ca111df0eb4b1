import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS12',
  title: 'MitID – glemt kode, ny telefon, spærret',
  owner: 'BORG',
  topic: '23.15.25',
  authority: 'otherAuthority',
  authorityNote: 'Digitaliseringsstyrelsen driver MitID; Borgerservice er registreringsenhed',
  audience: ['citizen'],
  marks: ['mitid', 'attendance'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'fact', 'advice'],
  citizenPhrases: [
    'mitid virker ikke',
    'jeg har fået ny telefon og kan ikke logge på',
    'jeg har tastet forkert for mange gange',
    'nemid er holdt op',
    'kan ikke huske mit brugernavn',
    'den beder om en pinkode på seks tal',
    'mobilen røg i havnen og nu kan jeg ikke betale mine regninger',
    'nogen ringede fra banken og fik mig til at godkende',
    'kodedimsen er løbet tør for batteri',
    'appen vil ikke scanne passet',
  ],

  ongoingCase: {
    system: 'MitID-administrationen',
    field: 'Identifikationsmidler',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Egne koder og apps ses på mitid.dk under "Administrér"',
    text: 'Har borgeren allerede talt med os eller supporten, så find ud af, hvad der blev lovet: en kode på sms, et brev eller en tid.\n\n- **Aktiv**: virker; fejlen er på telefonen eller i koden.\n- **Spærret midlertidigt**: for mange forsøg. Åbnes igen med pas i appen.\n- **Spærret**: lukket for altid. Der skal et nyt middel til.\n- **Afventer aktivering**: koden er sendt, men ikke brugt.\n\nBed aldrig om bruger-ID eller koder; vi skal ikke have dem.',
  },
  shortAnswer:
    'Har du et gyldigt pas, kan du selv åbne MitID igen i appen ved at scanne det, også på en ny telefon. Har du ikke det, kan MitID Support sende en midlertidig kode, eller du får en tid hos os. Er du bange for svindel, spærrer vi nu.',
  askFirst: [
    {
      question: 'Har nogen fået dine koder eller fået dig til at godkende noget?',
      answers: [
        { answer: 'Ja, eller det tror jeg', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej, det er bare gået i stå', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Har du den gamle telefon endnu, og åbner appen på den?',
      answers: [
        {
          answer: 'Ja, begge dele',
          leadsTo: 'say',
          say: 'Vælg "Aktivér" i menuen på den gamle, og så "Kopier dit MitID". Der er en times ventetid for en sikkerheds skyld, og derefter scanner du QR-koden med den nye.',
        },
        { answer: 'Nej, den er væk eller solgt', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du et gyldigt pas eller nationalt id-kort, og en telefon af nyere dato?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        { answer: 'Nej, men et mobilnummer, jeg har haft længe', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej, og nummeret er nyt', leadsTo: 'exempt' },
      ],
    },
    {
      question: 'Har du nogensinde haft MitID?',
      answers: [
        { answer: 'Nej, kun det gamle NemID', leadsTo: 'guidance', guidance: 'BS13' },
        { answer: 'Ja', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['mitid-hjaelp', 'tid-i-borgerservice'],
  exempt:
    'Uden smartphone får borgeren en kodeviser ved skranken, og den virker med det samme. Er skærmen for svær at læse, findes der en kodeoplæser, som siger tallene højt.\n\nDuer hverken pas, app eller support, så book 20 minutter i Borgerservice. Kan borgeren slet ikke håndtere koder længere, så tal om fuldmagt, [BS15](/v/BS15), eller om at slippe for det digitale, [BS14](/v/BS14).',
  mandate: {
    level: 'start',
    lookUpIn: 'MitID-administrationen',
    may: [
      'Spær app eller kodeviser straks, når borgeren beder om det',
      'Oplys, om MitID er aktivt eller spærret, efter kontrolspørgsmål',
      'Guide i genaktivering med pas, skærm for skærm',
      'Book tid til en ny kodeviser',
      'Forklar kopiering fra den gamle telefon til den nye',
    ],
    mayNot: [
      'Modtag ikke bruger-ID, pinkode eller kode fra sms, heller ikke "bare lige"',
      'Åbn ikke en spærret bruger over telefonen',
      'Log ikke ind for borgeren via fjernskærm',
    ],
  },
  escalations: [
    {
      criterion: 'Borgeren har givet koder videre eller ser noget, der ikke er godkendt',
      clarifyFirst: [
        'Spær først, spørg bagefter',
        'Hvilken bank, så borgeren kan lukke kort og konti',
        'Klokkeslæt for opkaldet eller beskeden',
      ],
      action: 'otherAuthority',
      contactPoint: 'mitid-support',
      sameDay: true,
    },
    {
      criterion: 'Intet gyldigt pas, men mobilnummeret har været det samme i mindst 5 dage',
      clarifyFirst: [
        'At nummeret er borgerens eget',
        'At borgeren har kørekort- eller pasnummer klar',
      ],
      action: 'otherAuthority',
      contactPoint: 'mitid-support',
    },
    {
      criterion: 'Borgeren kan ikke svare på supportens spørgsmål eller bevise sin identitet',
      clarifyFirst: ['Hvilke papirer der findes', 'Om en pårørende kan gå med'],
      action: 'callback',
      contactPoint: 'mitid-hjaelp',
    },
    {
      criterion: 'Penge er forsvundet',
      clarifyFirst: ['At MitID er spærret', 'At banken er ringet op'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'mitid-hjaelp',
    note: 'MitID Support har døgnåbent for spærring. Vores egen kø bruges kun, når borgeren skal møde op eller ikke kan legitimere sig.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Genaktivering med pas', value: 'cirka 15 minutter' },
    { kind: 'caseTime', label: 'Kopiering til ny telefon', value: '1 times ventetid' },
    {
      kind: 'deadline',
      label: 'Kode på sms fra support',
      value: 'ikke, når mobilnummeret er ændret inden for de seneste 5 dage',
    },
    { kind: 'fee', label: 'Ny kodeviser', value: 'gratis', validFrom: '2026-01-01' },
  ],
  legalBasis: [{ act: 'Lov om MitID og NemLog-in (MitID-loven)', section: '' }],

  specialConsiderations:
    'Svindelofre skammer sig. Sig, at det sker for mange, og bliv i røret, til spærringen er bekræftet. Ældre med rystende hænder klarer sig bedre med kodeviser end med app.',
  readyTexts: {
    sms: 'Kom på MitID igen her: {selvbetjening}. Hav pas og telefon ved hånden, og giv aldrig dine koder til nogen, heller ikke til os. {kommune}',
    chat: 'Skriv ikke koder her. Har du et gyldigt pas i nærheden? Så kan du selv åbne din MitID-app igen.',
    email: {
      subject: 'Når MitID driller',
      body: 'Hej med dig\n\nHar du glemt pinkoden eller skiftet telefon, kan du åbne MitID igen ved at scanne dit pas i appen; vejledningen ligger på mitid.dk/hjaelp. Har du ikke noget pas, hjælper MitID Support med en midlertidig kode, når dit mobilnummer har været det samme i nogle dage. Ellers finder vi en tid til dig i Borgerservice. Mistænker du misbrug, så spær straks, og kontakt banken bagefter.\n\nMange hilsner\nDigital hjælp i Solbæk',
    },
  },
  related: ['BS13', 'BS15', 'BS16', 'BS14'],
} satisfies GuidanceSeed

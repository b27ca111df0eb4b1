import type { SelfServiceSeed } from '../guidance-seed.ts'

export default [
  {
    key: 'mit-sygefravaer',
    name: 'Mit Sygefravær – oplysningsskema',
    url: 'https://jobnet.dk',
    authority: 'Jobnet',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Skemaet sendes på papir samme dag, og de 8 dage regnes fra afsendelsen. Svaret kan afleveres i Borgerservice eller sendes med posten.',
    benefit: 'Skemaet er modtaget med det samme, og du får kvittering.',
    walkThrough: [
      'Åbn Digital Post',
      'Find brevet "Oplysninger om dit sygefravær"',
      'Tryk på linket i brevet, og log på med MitID',
      'Udfyld siderne om arbejde, fravær og hvornår du regner med at være rask',
      'Tryk "Send", og vent på kvitteringen',
    ],
    whenStuck:
      'Er linket i brevet udløbet, så gå ind på jobnet.dk og vælg "Mit sygefravær". Kladden ligger der stadig. Det, der er gemt, er ikke sendt, før kvitteringen vises.',
  },
  {
    key: 'nemrefusion-sygefravaer',
    name: 'NemRefusion – anmeld medarbejders sygefravær',
    url: 'https://virk.dk',
    authority: 'Virk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'En arbejdsgiver, der er fritaget for digital indberetning, får en blanket fra Sygedagpenge og sender den med fritagelsen vedlagt.',
    benefit:
      'Du anmelder fraværet og beder om refusion i samme gang, så medarbejderens skema bliver sendt uden ophold.',
    walkThrough: [
      'Log på Virk med MitID Erhverv',
      'Søg på "NemRefusion", og vælg sygefravær',
      'Indtast medarbejderen og første fraværsdag',
      'Skriv løn, arbejdstid og sidste dag med løn',
      'Godkend, og gem kvitteringen',
    ],
    whenStuck:
      'Kan lønmedarbejderen ikke se NemRefusion, mangler rettigheden i MitID Erhverv. Virksomhedens egen administrator giver den.',
  },
  {
    key: 'kontanthjaelp-ansoegning',
    name: 'Ansøg om kontanthjælp',
    url: 'https://www.borger.dk',
    authority: 'borger.dk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Ansøgningen udfyldes på papir sammen med en medarbejder på Ydelsesteamets kontor. Datoen for første henvendelse noteres som ansøgningsdag.',
    benefit: 'Dagens dato bliver stemplet på med det samme, og det er den, hjælpen regnes fra.',
    walkThrough: [
      'Gå til borger.dk, og søg på "kontanthjælp"',
      'Vælg Solbæk Kommune, og log på med MitID',
      'Svar på, hvorfor du ikke kan forsørge dig selv, og fra hvilken dag',
      'Skriv, hvem du bor med, og hvad I hver især har',
      'Vedhæft kontoudtog for tre måneder, lejekontrakt og sidste lønseddel',
      'Send – også selv om et bilag mangler',
    ],
    whenStuck:
      'Driller bilagene, så send uden dem. Billeder taget med telefonen er fine og kan eftersendes i Digital Post.',
  },
  {
    key: 'jobnet-tilmelding',
    name: 'Tilmeld dig som ledig',
    url: 'https://jobnet.dk',
    authority: 'Jobnet',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Jobcentret tilmelder i deres åbningstid den, der ikke kan bruge Jobnet, når personen møder op med legitimation.',
    benefit: 'Det tager fem minutter, gælder fra i dag, og a-kassen får besked af sig selv.',
    walkThrough: [
      'Åbn jobnet.dk, og log på med MitID',
      'Vælg "Tilmeld dig som ledig"',
      'Kryds af, om du er i a-kasse, eller om du søger kontanthjælp',
      'Bekræft dagens dato som første ledige dag',
      'Gem kvitteringen, og begynd på CV’et',
    ],
    whenStuck:
      'Står der "du er allerede tilmeldt", så kig øverst efter datoen. Hænger siden, så tag et skærmbillede med klokkeslæt, før du prøver igen.',
  },
  {
    key: 'enkeltudgift-ansoegning',
    name: 'Ansøg om hjælp til en enkelt udgift eller flytning',
    url: 'https://www.borger.dk',
    authority: 'borger.dk',
    requiresMitId: true,
    mandatory: false,
    benefit:
      'Du kan se, hvilke bilag der mangler, inden du sender, og så skal vi ikke skrive frem og tilbage.',
    walkThrough: [
      'Søg på "hjælp i særlige tilfælde" på borger.dk',
      'Vælg kommune, og log på med MitID',
      'Skriv, hvad pengene skal gå til, og hvorfor du ikke kunne spare op',
      'Vedhæft tilbud, overslag eller regning',
      'Vedhæft budget og kontoudtog for to måneder',
      'Send ansøgningen',
    ],
    whenStuck:
      'Mangler der en valgmulighed, som passer til udgiften, så vælg "andet" og forklar i fritekst.',
  },
  {
    key: 'hjemmehjaelp-henvendelse',
    name: 'Søg om hjælp i hjemmet',
    url: 'https://solbaek.example/hjemmehjaelp',
    authority: 'Solbæk Kommune',
    requiresMitId: true,
    mandatory: false,
    benefit:
      'I kan sidde sammen om aftenen og skrive, hvad der er svært, i stedet for at huske det hele i telefonen.',
    walkThrough: [
      'Åbn siden, og tryk "Søg hjælp i hjemmet"',
      'Vælg, om det er til dig selv eller på vegne af en anden med fuldmagt',
      'Sæt kryds ved det, der er svært: bad, rengøring, indkøb, medicin',
      'Skriv navnet på en pårørende, visitator må tale med',
      'Send, og notér referencen',
    ],
    whenStuck:
      'Beder siden om en fuldmagt, som ikke findes endnu, så luk den og lad kontaktcentret oprette henvendelsen i stedet.',
  },
  {
    key: 'hjaelpemiddel-ansoegning',
    name: 'Ansøg om hjælpemiddel, forbrugsgode eller boligindretning',
    url: 'https://www.borger.dk',
    authority: 'borger.dk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Ansøgningen tages mundtligt af Hjælpemidler eller sendes som papirskema med frankeret svarkuvert. En pårørende, hjemmesygeplejersken eller sygehuset kan udfylde for borgeren.',
    benefit:
      'Terapeuten får dine egne ord om, hvad der driller, og kan begynde uden først at ringe dig op.',
    walkThrough: [
      'Søg på "hjælpemidler" på borger.dk, og vælg Solbæk Kommune',
      'Log på med MitID, eller vælg fuldmagt',
      'Vælg hjælpemiddel, forbrugsgode eller boligindretning – er du i tvivl, så hjælpemiddel',
      'Beskriv, hvad du ikke kan, i stedet for hvilket produkt du vil have',
      'Giv samtykke til, at vi må spørge læge eller sygehus',
      'Send, og gem kvitteringen',
    ],
    whenStuck:
      'Kommer du ikke videre fra siden med diagnose, så skriv "ved ikke". Den oplysning henter vi hos lægen med dit samtykke.',
  },
] satisfies SelfServiceSeed[]

import type { SelfServiceSeed } from '../guidance-seed.ts'

export default [
  {
    key: 'byg-og-miljoe',
    name: 'Byg og Miljø',
    url: 'https://www.bygogmiljoe.dk',
    authority: 'Solbæk Kommune via Byg og Miljø',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Byg og Plan tager imod ansøgning og tegninger på papir fra den, der er fritaget for Digital Post eller ikke kan søge digitalt. Borgeren kan også lade en håndværker eller pårørende søge med en skriftlig fuldmagt.',
    benefit:
      'Løsningen spørger kun om det, dit byggeri kræver, og du kan gemme en kladde og fortsætte i morgen.',
    walkThrough: [
      'Log på bygogmiljoe.dk med MitID',
      'Vælg «Nyt projekt», og skriv adressen på grunden',
      'Vælg, hvad der skal bygges, for eksempel carport eller tilbygning',
      'Besvar opgaverne én for én; de grønne flueben viser, hvad der er klar',
      'Læg situationsplan og tegninger på som pdf',
      'Tryk «Indsend», og gem kvitteringen med sagens nummer',
    ],
    whenStuck:
      'Er knappen «Indsend» grå, mangler en opgave: se listen til venstre efter den uden flueben. Er en tegning for stor, så gem den igen som pdf i mindre opløsning. Er huset ejet af to, er det nok, at den ene søger og vedlægger fuldmagt.',
  },
  {
    key: 'svar-paa-nabohoering',
    name: 'Svar på nabohøring',
    url: 'https://solbaek.example/nabohoering',
    authority: 'Solbæk Kommune',
    requiresMitId: true,
    mandatory: false,
    benefit:
      'Dit svar lander direkte i den rigtige byggesag, og kvitteringen viser, at du nåede fristen.',
    walkThrough: [
      'Find sagsnummeret øverst til højre på høringsbrevet',
      'Åbn solbaek.example/nabohoering, og log på med MitID',
      'Tast sagsnummeret, og kontrollér, at adressen er naboens',
      'Skriv bemærkningerne, og læg eventuelt fotos på',
      'Tryk «Send svar», og gem kvitteringen',
    ],
    whenStuck:
      'Siger løsningen, at sagen ikke findes, så prøv sagsnummeret uden mellemrum og bindestreg. Virker det stadig ikke, kan borgeren svare på selve brevet i Digital Post.',
  },
  {
    key: 'ret-bbr',
    name: 'Ret BBR',
    url: 'https://bbr.dk',
    authority: 'BBR',
    requiresMitId: true,
    mandatory: false,
    benefit:
      'Du ser, hvad der er registreret nu, retter de felter, der er forkerte, og slipper for at udfylde et skema fra bunden.',
    walkThrough: [
      'Gå til bbr.dk, og vælg «Ret BBR»',
      'Log på som ejer med MitID',
      'Vælg ejendommen på listen',
      'Klik på den bygning eller enhed, der er forkert',
      'Skriv det rigtige areal, årstal, varmekilde eller antal rum',
      'Send ændringen til kommunen',
    ],
    whenStuck:
      'Står ejendommen ikke på listen, er skødet måske ikke tinglyst endnu, eller huset ejes af et selskab. Er I flere ejere, så lad den, der står på skødet, selv logge på.',
  },
  {
    key: 'giv-et-praj',
    name: 'Giv et praj',
    url: 'https://solbaek.example/praj',
    authority: 'Solbæk Kommune',
    requiresMitId: false,
    mandatory: false,
    benefit:
      'Du sætter en prik på kortet og lægger et foto ved, så vejfolkene kører til det rigtige sted første gang.',
    walkThrough: [
      'Åbn solbaek.example/praj på telefonen, gerne mens du står ved stedet',
      'Tillad adgang til placering, eller træk kortet hen til stedet',
      'Vælg emne: vej, fortov, gadelys, skilt eller træ',
      'Tag et foto, og skriv lygtepælens nummer, hvis det er lyset',
      'Skriv en mail, hvis du vil have svar, og tryk «Send»',
    ],
    whenStuck:
      'Finder telefonen et forkert sted, så skriv vejnavn og husnummer i søgefeltet over kortet. Vil fotoet ikke op, så send praj uden.',
  },
  {
    key: 'raaden-over-vej',
    name: 'Ansøg om at bruge vejen',
    url: 'https://solbaek.example/raaden-over-vej',
    authority: 'Solbæk Kommune',
    requiresMitId: true,
    mandatory: false,
    benefit:
      'Du tegner pladsen ind på kortet, og ansøgningen går samtidig til vejfolkene og dem, der taler med politiet.',
    walkThrough: [
      'Log på med MitID, eller med MitID Erhverv for et firma',
      'Vælg container, stillads, kran, byggeplads eller arrangement',
      'Tegn området på kortet, og skriv mål i meter',
      'Vælg første og sidste dag',
      'Vedhæft skilteplan, hvis bilerne skal ledes udenom',
      'Send, og vent med at stille noget op, til tilladelsen er i Digital Post',
    ],
    whenStuck:
      'Kan firmaet ikke logge på, mangler medarbejderen som regel rettigheden «Ansøgninger til kommunen» i MitID Erhverv. Kan vejen ikke vælges på kortet, er den sandsynligvis privat.',
  },
  {
    key: 'klag-over-p-afgift',
    name: 'Klag over parkeringsafgift',
    url: 'https://solbaek.example/p-klage',
    authority: 'Solbæk Kommune',
    requiresMitId: false,
    mandatory: false,
    benefit: 'Du kan se p-vagtens billeder, før du klager, og sende dine egne med det samme.',
    walkThrough: [
      'Find afgiftsnummeret på den gule seddel eller i girokortet',
      'Tast afgiftsnummer og bilens registreringsnummer på solbaek.example/p-klage',
      'Se p-vagtens fotos og begrundelse',
      'Skriv, hvorfor afgiften er forkert',
      'Læg kvittering, licens eller foto af skiltet på',
      'Skriv din mailadresse, og send klagen',
    ],
    whenStuck:
      'Findes afgiften ikke, er den måske udstedt af et privat selskab: se, hvem der står øverst på sedlen. Er den fra i dag, kan der gå et par timer, før den ligger i systemet.',
  },
  {
    key: 'p-licens',
    name: 'Køb parkeringslicens',
    url: 'https://solbaek.example/p-licens',
    authority: 'Solbæk Kommune',
    requiresMitId: true,
    mandatory: false,
    benefit:
      'Licensen gælder fra det øjeblik, du har betalt, og der er intet papir, der skal ligge i forruden.',
    walkThrough: [
      'Log på solbaek.example/p-licens med MitID',
      'Vælg «Beboerlicens»; adressen hentes af sig selv',
      'Tast bilens registreringsnummer',
      'Læg leasing- eller brugeraftale på, hvis bilen ikke er registreret til dig',
      'Betal med kort eller MobilePay',
      'Se datoen, licensen er gyldig fra, på kvitteringen',
    ],
    whenStuck:
      'Siger løsningen, at adressen ligger uden for zonen, så se zonekortet på samme side. Er du lige flyttet, slår adressen først igennem, når flytningen er registreret.',
  },
  {
    key: 'handicapparkeringskort',
    name: 'Ansøg om parkeringskort til handicappede',
    url: 'https://www.handicap.dk',
    authority: 'Danske Handicaporganisationer, Brugerservice',
    requiresMitId: true,
    mandatory: false,
    benefit: 'Ansøgningen går lige til dem, der afgør den, og du betaler gebyret i samme omgang.',
    walkThrough: [
      'Gå til handicap.dk, og søg på «parkeringskort»',
      'Vælg nyt kort, fornyelse eller erstatning for et mistet',
      'Log på med MitID',
      'Beskriv, hvor langt ansøgeren kan gå, og hvilke hjælpemidler der bruges',
      'Læg et pasfoto og eventuelle lægepapirer på',
      'Betal gebyret, og send',
    ],
    whenStuck:
      'Afvises billedet, så tag et nyt mod en lys væg og i bedre lys. Søger du for en anden, skal vedkommende give fuldmagt, ellers stopper løsningen ved log på.',
  },
  {
    key: 'soeg-folkepension',
    name: 'Søg folkepension',
    url: 'https://www.borger.dk/folkepension',
    authority: 'Udbetaling Danmark via borger.dk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Den, der ikke kan søge digitalt, ringer til Udbetaling Danmark og får et ansøgningsskema med posten. Borgerservice kan hjælpe med at udfylde det ved en bestilt tid.',
    benefit:
      'Udbetaling Danmark kender allerede dine bopælsår og indtægter, så meget er udfyldt, når du åbner skemaet.',
    walkThrough: [
      'Skriv borger.dk/folkepension, og tryk «Start»',
      'Log på med MitID',
      'Vælg den dato, pensionen skal begynde',
      'Ret indtægter: løn, egne pensioner, renter, og samlevers eller ægtefælles',
      'Svar på, om du har boet eller arbejdet i udlandet',
      'Godkend, og gem kvitteringen',
    ],
    whenStuck:
      'Kan du ikke vælge en startdato, er der mere end et halvt år til, og løsningen åbner senere. Er du i tvivl om en indtægt, så skriv dit bedste bud; den kan rettes bagefter i «Din Pension».',
  },
  {
    key: 'soeg-varmetillaeg',
    name: 'Søg varmetillæg',
    url: 'https://www.borger.dk',
    authority: 'Udbetaling Danmark via borger.dk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Udbetaling Danmark sender skemaet på papir til den, der er fritaget for Digital Post. Kopi af varmeregningen lægges i samme kuvert.',
    benefit:
      'Du kan fotografere varmeregningen med telefonen og sende den med, så er ansøgningen komplet fra første dag.',
    walkThrough: [
      'Gå til borger.dk, og søg på «varmetillæg»',
      'Tryk «Start», og log på med MitID',
      'Vælg, hvordan boligen opvarmes',
      'Skriv årets udgift fra seneste varmeregnskab',
      'Vedhæft regningen, og send',
    ],
    whenStuck:
      'Fyrer du med træ eller piller og har ingen årsopgørelse, så læg købskvitteringerne sammen og vedhæft dem samlet.',
  },
  {
    key: 'soeg-helbredstillaeg',
    name: 'Søg helbredstillæg eller personligt tillæg',
    url: 'https://www.borger.dk',
    authority: 'Solbæk Kommune via borger.dk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Pension og Bolig sender ansøgningen på papir eller udfylder den sammen med pensionisten ved en bestilt tid. Overslaget fra tandlæge eller optiker kan afleveres i Borgerservice.',
    benefit:
      'Du får kvittering med det samme, og svaret kommer, før du binder dig til behandlingen.',
    walkThrough: [
      'Søg på «helbredstillæg» på borger.dk',
      'Vælg Solbæk Kommune, og log på med MitID',
      'Vælg, hvad tillægget skal gå til: briller, tænder, fodpleje, medicin eller andet',
      'Vedhæft overslaget fra behandleren',
      'Oplys medlemskab af Sygeforsikringen "danmark"',
      'Send ansøgningen',
    ],
    whenStuck:
      'Har du kun overslaget på papir, kan et tydeligt foto bruges. Nogle tandlæger og fodterapeuter sender selv overslaget til kommunen; spørg i klinikken.',
  },
  {
    key: 'soeg-boligstoette',
    name: 'Søg boligstøtte',
    url: 'https://www.borger.dk/boligstoette',
    authority: 'Udbetaling Danmark via borger.dk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Udbetaling Danmark udleverer papirskema til den, der ikke kan søge digitalt. Skemaet gælder fra den dag, Udbetaling Danmark modtager det.',
    benefit: 'Beregneren viser på fem minutter, om der er noget at hente, før du søger.',
    walkThrough: [
      'Find «Søg boligstøtte» på borger.dk',
      'Log på med MitID',
      'Bekræft adresse og indflytningsdato',
      'Skriv husleje uden varme, vand og el, og boligens kvadratmeter',
      'Lad alle voksne i husstanden godkende deres indtægt og formue med eget MitID',
      'Vedhæft lejekontrakten, og send',
    ],
    whenStuck:
      'Står ansøgningen som «afventer», mangler en voksen i husstanden at godkende. Er flytningen ikke registreret endnu, så meld flytning først.',
  },
  {
    key: 'soeg-indskudslaan',
    name: 'Søg lån til beboerindskud',
    url: 'https://www.borger.dk',
    authority: 'Solbæk Kommune via borger.dk',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Boligteamet sender ansøgning og gældsbrev på papir, eller borgeren udfylder dem i Borgerservice med en medarbejder. Boligtilbuddet skal være med.',
    benefit:
      'Lånet kan betales direkte til boligforeningen, så du ikke selv skal lægge pengene ud.',
    walkThrough: [
      'Hav boligtilbuddet med indskuddets størrelse og betalingsfrist klar',
      'Søg på «indskudslån» på borger.dk, og vælg Solbæk Kommune',
      'Log på med MitID',
      'Angiv alle, der flytter ind, og deres indkomst',
      'Vedhæft tilbud eller lejekontrakt og de seneste lønsedler',
      'Send; gældsbrevet kommer senere til underskrift i Digital Post',
    ],
    whenStuck:
      'Er I to om lejemålet, skal begge underskrive med hver sit MitID, ellers bliver ansøgningen liggende. Fandt du ikke kommunen på listen, så vælg efter den nye adresse.',
  },
] satisfies SelfServiceSeed[]

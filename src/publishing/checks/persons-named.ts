/**
 * Common first names in Denmark, men's and women's of all ages; Danmarks Statistik, names in
 * the population. Those that are everyday words too, as Bo, Per, Maj and Sol, are left out.
 */
const firstNames = new Set(
  `Anders Andreas Anne Annette Anni Ali Allan Asger Astrid Benny Bent Bente Birgit Birgitte Birthe
  Bjarne Brian Britta Camilla Carl Carsten Casper Cecilie Charlotte Christian Christina Claus
  Connie Daniel David Dennis Dorte Dorthe Ebbe Egon Ella Ellen Else Emil Emilie Emma Erik Ernst
  Esben Eva Fatima Finn Flemming Freja Frederik Frida Frode Gitte Grethe Gunnar Gustav Hanne Hans
  Harald Heidi Heidi Helena Helle Henning Henriette Henrik Hussein Ib Ida Inge Inger Ingrid Irene
  Jakob Jacob James Jan Jane Janne Janni Jens Jeppe Jesper Jette Jimmy Joan Johan Johanne John
  Johnny Jonas Josefine Julie Jytte Jørgen Jørn Kaj Karen Karin Karina Karl Karsten Kasper Katrine
  Kenneth Kim Kirsten Kirstine Kjeld Klaus Knud Kristian Kristina Kristine Kurt Lars Lasse Laura
  Leif Lena Lene Line Lis Lisbeth Lise Lone Lotte Louise Maja Malene Maria Marianne Marie Martin
  Mathias Mathilde Merete Mette Michael Mikkel Mia Mohamed Mogens Morten Nadia Nanna Niels Nikolaj
  Nina Ole Oliver Oscar Oskar Ove Patrick Pernille Peter Pia Poul Preben Rasmus René Rikke Rita
  Robert Rune Ruth Sandra Sanne Sara Sarah Sebastian Signe Simon Sofie Sofia Stine Susanne Svend
  Søren Tanja Thomas Tina Tine Tobias Tom Torben Tove Trine Troels Ulla Vibeke Victor Viktor
  Villads Vivi William Yusuf`.split(/\s+/),
)

const name = /(?<![\p{L}\p{N}«"-])\p{Lu}[\p{Ll}é]+(?:[ -]\p{Lu}(?:[\p{Ll}é]+|\.))*/gu

/**
 * Names of persons in a text: a common first name, with what capital words follow it, or a
 * surname on -sen with what goes before. It tells what to look at; it does not know everyone.
 */
export const personsNamedIn = (text: string): string[] =>
  [...text.matchAll(name)]
    .map(([found]) => found)
    .flatMap((found) => {
      const words = found.split(/[ -]/)
      const first = words.findIndex((word) => firstNames.has(word))
      if (first >= 0) return [words.slice(first).join(' ')]
      const last = words.findLastIndex((word) => /[^aeiouyæøå]sen$/.test(word) && word.length > 5)
      return last > 0 ? [words.slice(0, last + 1).join(' ')] : []
    })

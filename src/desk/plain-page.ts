/** A page that stands alone: it needs nothing of the program, of the server or of what is kept. */
export const plainPage = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · Straks</title>
<style>body { font-family: system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
</head>
<body>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</body>
</html>
`

export const toDesk = '<a href="/">Til skrivebordet</a>'

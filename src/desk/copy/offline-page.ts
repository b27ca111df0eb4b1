/** Shown where the server is not there and no desk is kept. Stands alone. */
export const offlinePage = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Ingen forbindelse · Straks</title>
<style>body { font-family: system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
</head>
<body>
<h1>Straks kan ikke nås</h1>
<p>Der er ingen forbindelse til serveren, og der ligger ingen kopi i denne browser.</p>
<p><a href="">Prøv igen</a></p>
</body>
</html>
`

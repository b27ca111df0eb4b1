import { type PageStart, startId } from './page-start.ts'
import { deskParts } from './parts.ts'

const titles: Readonly<Record<PageStart['page'], string>> = {
  desk: 'Straks',
  login: 'Log ind · Straks',
  forgotten: 'Glemt adgangskoden · Straks',
  'new-password': 'Ny adgangskode · Straks',
  preview: 'Sådan ser kortet ud · Straks',
}

/** The page that loads the program, and tells it what to open with. */
export const pageOf = (start: PageStart): string => {
  const { script, style } = deskParts()
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Vejledninger til kontaktcentret">
<title>${titles[start.page]}</title>
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<div id="straks"></div>
<noscript>Straks kræver JavaScript.</noscript>
<script type="application/json" id="${startId}">${jsonInHtml(start)}</script>
</body>
</html>
`
}

/** No end tag and no comment can begin in it: whatever a guidance says stays inside the element. */
const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

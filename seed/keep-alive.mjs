// Node 20 ends a process (exit code 13, without a word) whose modules are still on their way
// through a loader's worker thread when nothing else holds it. This does, until our commands end
// the process themselves. Node 22 loads TypeScript without the worker, and needs it no more.
setInterval(() => undefined, 60_000)

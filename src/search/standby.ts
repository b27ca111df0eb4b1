import { Breaker } from './breaker.ts'
import { EngineUnavailable, type Candidates, type SearchEngine } from './engine.ts'

/** What an agent waits for the main engine before the standby answers, in milliseconds. */
export const patienceMs = 150

export interface WithStandby extends Pick<SearchEngine, 'search'> {
  /** Is the main engine passed by at present? */
  isBypassed: () => boolean
}

/**
 * The main engine with another that answers when it does not: down, slow, or
 * answering nonsense. A trial after a failure runs beside the standby, so that no
 * agent waits for an engine that has just failed.
 *
 * @param isTrusted does the main engine hold what is in force?
 * @param onDoubt told when the main engine failed, or knew nothing where the standby did.
 */
export function withStandby({
  main,
  standby,
  isTrusted,
  onDoubt,
  now = () => performance.now(),
}: {
  main: SearchEngine
  standby: SearchEngine
  isTrusted: () => boolean
  onDoubt: (reason: unknown) => void
  now?: () => number
}): WithStandby {
  const breaker = new Breaker(now)

  async function askMain(...question: Question): Promise<Candidates | undefined> {
    try {
      const answer = await inTime(main.search(...question))
      breaker.succeeded()
      return answer
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error
      if (!breaker.isOpen) onDoubt(error)
      breaker.failed()
      return undefined
    }
  }

  async function search(...question: Question): Promise<Candidates> {
    const isTrial = breaker.isOpen
    if (!isTrusted() || !breaker.admits()) return standby.search(...question)
    const asking = askMain(...question)
    const answer = isTrial ? undefined : await asking
    if (answer && answer.references.length > 0) return answer
    const instead = await standby.search(...question)
    // Neither knows: the main engine's word stands. Only it knows nothing: it has lost something.
    if (answer && instead.references.length === 0) return answer
    if (answer) onDoubt(new EngineUnavailable('it found nothing where the standby did'))
    return instead
  }

  return { search, isBypassed: () => breaker.isOpen || !isTrusted() }
}

type Question = Parameters<SearchEngine['search']>

/** @throws {EngineUnavailable} when it takes longer than an agent should wait. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new EngineUnavailable(`no answer within ${String(patienceMs)} ms`))
    }, patienceMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

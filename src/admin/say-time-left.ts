const hourMs = 60 * 60 * 1000

/** "har ventet 3 dage", "har ventet 5 timer", "lige kommet". */
export function sayWaited(since: Date, now: Date): string {
  const hours = Math.floor((now.getTime() - since.getTime()) / hourMs)
  if (hours < 1) return 'lige kommet'
  const days = Math.floor(hours / 24)
  return days === 0
    ? `har ventet ${hours} ${hours === 1 ? 'time' : 'timer'}`
    : `har ventet ${days} ${days === 1 ? 'dag' : 'dage'}`
}

/** "svar inden for 5 timer", "svar inden for en time", "over tiden". */
export function sayTimeLeft(due: Date, now: Date): string {
  const leftMs = due.getTime() - now.getTime()
  if (leftMs <= 0) return 'over tiden'
  const hours = Math.floor(leftMs / hourMs)
  if (hours === 0) return 'svar inden for en time'
  return `svar inden for ${hours} ${hours === 1 ? 'time' : 'timer'}`
}

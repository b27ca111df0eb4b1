import type { CardSelfService } from '../../publishing/answer-card.ts'

/** The steps to talk a citizen through, click by click. */
export const WalkThrough = ({ service }: { service: CardSelfService }) => (
  <div>
    <ol className="steps">
      {service.walkThrough.map((step, place) => (
        <li key={place} data-row>
          {step}
        </li>
      ))}
    </ol>
    {service.whenStuck !== null && (
      <p className="when-stuck" data-row>
        <strong>Går det i stå: </strong>
        {service.whenStuck}
      </p>
    )}
    {service.alternative !== null && (
      <p className="when-stuck" data-row>
        <strong>Kan borgeren ikke selv: </strong>
        {service.alternative}
      </p>
    )}
  </div>
)

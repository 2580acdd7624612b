import './fact-list.scss';
import type { FactListComponent } from './fact-list';

export const FactList: FactListComponent = ({ facts }) => (
  <dl className="fact-list">
    {facts.map(({ name, value }) => (
      <div key={name} className="fact-list__fact">
        <dt className="fact-list__name">{name}</dt>
        <dd className="fact-list__value">{value}</dd>
      </div>
    ))}
  </dl>
);

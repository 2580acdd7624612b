import { Box } from './elements';
import './fact-list.scss';
import type { FactListComponent } from './fact-list.types';

export const FactList: FactListComponent = ({ facts }) => (
  <Box className="fact-list">
    {facts.map(({ name, value }) => (
      <Box key={name} className="fact-list__fact">
        <Box className="fact-list__name">{name}</Box>
        <Box className="fact-list__value">{value}</Box>
      </Box>
    ))}
  </Box>
);

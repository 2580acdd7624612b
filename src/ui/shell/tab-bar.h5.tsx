import { useWords } from '../../i18n/words';
import { TAB_PATHS } from '../../platform/tab-paths';
import { Icon } from '../icon';
import { Link } from '../link';
import './tab-bar.scss';
import type { Tab, TabBarComponent } from './tab-bar';

const TABS = ['home', 'services', 'mine'] as const satisfies readonly Tab[];
const ICONS = { home: 'home', services: 'card', mine: 'person' } as const;

export const TabBar: TabBarComponent = ({ current }) => {
  const { tabs } = useWords();
  return (
    <nav className="tab-bar" aria-label={tabs.label}>
      {TABS.map((tab, place) => (
        <Link
          key={tab}
          to={TAB_PATHS[place] ?? TAB_PATHS[0]}
          current={tab === current}
          className={tab === current ? 'tab-bar__tab tab-bar__tab--current' : 'tab-bar__tab'}
        >
          <Icon name={ICONS[tab]} />
          <span>{tabs[tab]}</span>
        </Link>
      ))}
    </nav>
  );
};

import { useWords } from '../../i18n/words';
import { SCREENS, TABS } from '../../routes';
import { Icon } from '../icon';
import { Link } from '../link';
import './tab-bar.scss';
import type { TabBarComponent } from './tab-bar';

const ICONS = { home: 'home', services: 'card', mine: 'person' } as const;

export const TabBar: TabBarComponent = ({ current }) => {
  const { tabs } = useWords();
  return (
    <nav className="tab-bar" aria-label={tabs.label}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          to={SCREENS[tab]}
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

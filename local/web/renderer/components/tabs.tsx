import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { call } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';
import { useEcho } from '../use-echo';

export const tabComponents: NodeComponents = {
  Tabs: drawnBy<UIKitProps<'Tabs'>>(function UITabs({ props, children }) {
    const { selected, defaultSelected, onChange, ...rest } = props;
    const [shown, change] = useEcho(selected, defaultSelected ?? 0);
    return (
      <Tabs
        {...rest}
        selected={shown}
        onChange={(index) => {
          change(index);
          call(onChange, index);
        }}
      >
        {children}
      </Tabs>
    );
  }),
  TabList: ({ children }) => <TabList>{children}</TabList>,
  Tab: drawnBy<UIKitProps<'Tab'>>(({ props, children }) => <Tab {...props}>{children}</Tab>),
  TabPanel: drawnBy<UIKitProps<'TabPanel'>>(({ props, children }) => (
    <TabPanel {...props}>
      <div className="uikit-tab-panel">{children}</div>
    </TabPanel>
  )),
};

import { buttonComponents } from './components/buttons';
import { chartComponents } from './components/charts';
import { choiceComponents } from './components/choices';
import { dataComponents } from './components/data';
import { dynamicTableComponents } from './components/dynamic-table';
import { feedbackComponents } from './components/feedback';
import { fileCardComponents } from './components/file-card';
import { filePickerComponents } from './components/file-picker';
import { formComponents } from './components/forms';
import { frameComponents } from './components/frame';
import { layoutComponents } from './components/layout';
import { overlayComponents } from './components/overlays';
import { selectComponents } from './components/select';
import { tabComponents } from './components/tabs';
import { textComponents } from './components/text';
import { textFieldComponents } from './components/text-fields';
import type { NodeComponents } from './node-component';

/** How each UI Kit component is drawn, by the type that its node carries. */
export const COMPONENTS: NodeComponents = {
  ...buttonComponents,
  ...chartComponents,
  ...choiceComponents,
  ...dataComponents,
  ...dynamicTableComponents,
  ...feedbackComponents,
  ...fileCardComponents,
  ...filePickerComponents,
  ...formComponents,
  ...frameComponents,
  ...layoutComponents,
  ...overlayComponents,
  ...selectComponents,
  ...tabComponents,
  ...textComponents,
  ...textFieldComponents,
};

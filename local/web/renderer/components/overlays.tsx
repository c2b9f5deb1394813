import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import Popup from '@atlaskit/popup';
import Tooltip from '@atlaskit/tooltip';
import { wrappedChildren } from '../forge-doc';
import { call } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';
import { without } from '../without';

export const overlayComponents: NodeComponents = {
  Modal: drawnBy<UIKitProps<'Modal'>>(({ props: { onClose, title, label, ...props }, children }) => (
    <Modal {...props} label={label ?? title ?? ''} onClose={() => call(onClose)}>
      {children}
    </Modal>
  )),
  ModalTransition: ({ children }) => <ModalTransition>{children}</ModalTransition>,
  ModalHeader: drawnBy<UIKitProps<'ModalHeader'>>(({ props, children }) => (
    <ModalHeader hasCloseButton {...props}>
      {children}
    </ModalHeader>
  )),
  ModalTitle: drawnBy<UIKitProps<'ModalTitle'>>(({ props, children }) => (
    <ModalTitle {...props}>{children}</ModalTitle>
  )),
  ModalBody: drawnBy<UIKitProps<'ModalBody'>>(({ props, children }) => (
    <ModalBody {...props}>{children}</ModalBody>
  )),
  ModalFooter: drawnBy<UIKitProps<'ModalFooter'>>(({ props, children }) => (
    <ModalFooter {...props}>{children}</ModalFooter>
  )),
  Tooltip: drawnBy<UIKitProps<'Tooltip'>>(({ props, children }) => (
    <Tooltip {...(props as { content: string })}>
      <span>{children}</span>
    </Tooltip>
  )),
  Popup: drawnBy<UIKitProps<'Popup'>>(({ props, node, draw }) => {
    const { onClose, isOpen } = props;
    const rest = without(props, 'onClose', 'isOpen', 'content', 'trigger');
    return (
      <Popup
        {...(rest as object)}
        isOpen={isOpen}
        onClose={() => call(onClose)}
        content={() => <>{draw(wrappedChildren(node, 'content'))}</>}
        trigger={({ ref }) => (
          <span ref={ref} className="uikit-popup-trigger">
            {draw(wrappedChildren(node, 'trigger'))}
          </span>
        )}
      />
    );
  }),
};

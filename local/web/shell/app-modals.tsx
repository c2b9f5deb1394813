import Modal, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useCallback, useState } from 'react';
import type { ModalRequest, ModuleSession } from '../bridge/host/module-session';
import { modalWidth } from './modal-widths';
import { ModuleFrame } from './module-frame';

interface AppModal {
  readonly id: number;
  readonly request: ModalRequest;
  readonly opener: ModuleSession;
}

export function useAppModals() {
  const [shown, setShown] = useState<readonly AppModal[]>([]);
  const open = useCallback(
    (request: ModalRequest, opener: ModuleSession) =>
      setShown((modals) => [...modals, { id: (modals.at(-1)?.id ?? 0) + 1, request, opener }]),
    [],
  );
  const close = useCallback((id: number, payload: unknown) => {
    setShown((modals) => {
      const closing = modals.find((modal) => modal.id === id);
      if (closing !== undefined) void closing.request.onClose(payload);
      return modals.filter((modal) => modal.id !== id);
    });
  }, []);
  return { shown, open, close };
}

interface AppModalsProps {
  readonly modals: readonly AppModal[];
  readonly close: (id: number, payload: unknown) => void;
}

/** Modals that apps opened with the bridge, each with a resource of the app running in it. */
export function AppModals({ modals, close }: AppModalsProps) {
  return (
    <ModalTransition>
      {modals.map(({ id, request, opener }) => {
        const { module } = opener;
        const size = request.size;
        return (
          <Modal
            key={id}
            label={request.title === '' ? module.title : request.title}
            width={typeof size === 'string' ? modalWidth(size) : size.width}
            {...(typeof size === 'string' || size.height === null ? {} : { height: size.height })}
            shouldCloseOnOverlayClick={request.closeOnOverlayClick}
            onClose={(event) => {
              if (request.closeOnEscape || !('key' in event)) close(id, undefined);
            }}
          >
            {request.title !== '' && (
              <ModalHeader hasCloseButton>
                <ModalTitle>{request.title}</ModalTitle>
              </ModalHeader>
            )}
            <ModalBody>
              <ModuleFrame
                module={module}
                resource={request.resource ?? module.resource}
                placement={`modal/${id}`}
                extension={{ ...opener.context().extension, modal: request.context }}
                actions={{ close: (payload) => close(id, payload) }}
              />
            </ModalBody>
          </Modal>
        );
      })}
    </ModalTransition>
  );
}

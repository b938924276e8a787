/*
 * What there is on this machine, without a context: driver, version, devices.
 */
#ifndef FLASHSAMPLING_ADDON_PROBE_H
#define FLASHSAMPLING_ADDON_PROBE_H

#include <napi.h>

/*
 * probe(library): one of
 * { missing, error }: the library cannot be opened, or lacks the function `missing`, which is "" where it cannot be opened;
 * { failed, operation, error }: a function of the driver fails with the error named `failed`;
 * { driverVersion, devices }: what cuDriverGetVersion says, and the devices, of which there may be none.
 */
Napi::Value probe(const Napi::CallbackInfo& info);

#endif

/*
 * What the driver answers, as JavaScript errors: their `code` is the driver's name of the error, their `operation` the function that answered.
 */
#ifndef FLASHSAMPLING_ADDON_ERRORS_H
#define FLASHSAMPLING_ADDON_ERRORS_H

#include <napi.h>

#include "driver.h"

/* The error of a failed operation. */
inline Napi::Error driver_error(Napi::Env env, const Driver& driver, CuResult result, const char* operation) {
  Napi::Error error = Napi::Error::New(env, std::string(operation) + ": " + driver.text_of(result));
  error.Set("code", driver.name_of(result));
  error.Set("operation", operation);
  return error;
}

/* Throws unless the operation went well. */
inline void require_success(Napi::Env env, const Driver& driver, CuResult result, const char* operation) {
  if (result != CU_SUCCESS) throw driver_error(env, driver, result, operation);
}

#endif

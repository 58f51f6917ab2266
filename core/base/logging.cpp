#include "core/base/logging.h"

#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace twinspan::store
{

/// The right to use a data folder, for as long as the object lives. The operating system holds it: it ends with the
/// process, however that dies, and is never taken from a live one. Two in one process exclude each other as well.
class StoreLock
{
public:
    /// Problems: "store.locked" (its cause names the process that holds it), "store.read-only", "store.full",
    /// "store.unreachable". The file stays behind, on purpose: removing it would let two processes lock two files.
    static Result<std::unique_ptr<StoreLock>> take(const QString &file);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    struct Handle;
    explicit StoreLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace twinspan::store

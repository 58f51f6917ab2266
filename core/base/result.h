#pragma once

#include "core/base/problem.h"

#include <tl/expected.hpp>

#include <utility>

namespace twinspan
{

/// A value, or the problem that kept us from it. No exception crosses a folder's border.
template<typename T>
using Result = tl::expected<T, Problem>;

/// Done, or the problem.
using Status = Result<void>;

inline tl::unexpected<Problem> fail(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

inline tl::unexpected<Problem> fail(ProblemKind kind, const QString &code, const QString &cause,
                                    const QString &remedy = {})
{
    return tl::unexpected<Problem>(makeProblem(kind, code, cause, remedy));
}

} // namespace twinspan

// NOLINTBEGIN(cppcoreguidelines-macro-usage): early return can't be a function
/// TWINSPAN_TRY(name, expression): name is the value of the Result, or the function returns its problem.
#define TWINSPAN_TRY(name, ...)                                                                                        \
    auto name##_result = (__VA_ARGS__);                                                                                \
    if (!name##_result)                                                                                                \
        return ::twinspan::fail(std::move(name##_result).error());                                                     \
    auto &name = *name##_result

/// TWINSPAN_CHECK(expression): goes on when the Status is good, or the function returns its problem.
#define TWINSPAN_CHECK(...)                                                                                            \
    do {                                                                                                               \
        if (auto checked_ = (__VA_ARGS__); !checked_)                                                                  \
            return ::twinspan::fail(std::move(checked_).error());                                                      \
    } while (false)

/// The same two inside a coroutine; the expression usually starts with co_await.
#define TWINSPAN_CO_TRY(name, ...)                                                                                     \
    auto name##_result = __VA_ARGS__;                                                                                  \
    if (!name##_result)                                                                                                \
        co_return ::twinspan::fail(std::move(name##_result).error());                                                  \
    auto &name = *name##_result

#define TWINSPAN_CO_CHECK(...)                                                                                         \
    do {                                                                                                               \
        auto checked_ = __VA_ARGS__;                                                                                   \
        if (!checked_)                                                                                                 \
            co_return ::twinspan::fail(std::move(checked_).error());                                                   \
    } while (false)
// NOLINTEND(cppcoreguidelines-macro-usage)

#pragma once

#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>

namespace twinspan::tests
{

/// One of several test programs that are built as one.
struct MemberOfGroup {
    std::string_view name;
    int (*main)(int argc, char **argv);
};

/// The main() of a group: runs the test under whose name the program was started; what that starts as a second process
/// of itself is the same test.
inline int runMemberOfGroup(std::initializer_list<MemberOfGroup> members, int argc, char **argv)
{
    constexpr const char *variable = "TWINSPAN_TEST_OF_GROUP";
    const std::string_view path = argv[0];
    const std::string started(path.substr(path.rfind('/') + 1));
    const char *inherited = std::getenv(variable);
    for (const std::string &name : {started, std::string(inherited ? inherited : "")}) {
        for (const MemberOfGroup &member : members) {
            if (member.name == name) {
                ::setenv(variable, name.c_str(), 1);
                return member.main(argc, argv);
            }
        }
    }
    std::fprintf(stderr, "%s: start it under the name of a test:", argv[0]);
    for (const MemberOfGroup &member : members)
        std::fprintf(stderr, " %.*s", int(member.name.size()), member.name.data());
    std::fputc('\n', stderr);
    return 2;
}

} // namespace twinspan::tests

// A plugin of clang-tidy, made and loaded by tests/tidy: what system headers declare is not looked at.
//
// clang-tidy matches every check against all that a translation unit has read, which is Qt for the most part, and then
// keeps the findings there to itself. (From version 21 on it leaves system headers out of its own accord.)

#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/FrontendPluginRegistry.h>

#include <memory>
#include <vector>

namespace
{

class OwnCode : public clang::ASTConsumer
{
public:
    void HandleTranslationUnit(clang::ASTContext &context) override
    {
        const clang::SourceManager &sources = context.getSourceManager();
        std::vector<clang::Decl *> own;
        for (clang::Decl *declared : context.getTranslationUnitDecl()->decls()) {
            const clang::SourceLocation place = sources.getExpansionLoc(declared->getLocation());
            if (place.isValid() && !sources.isInSystemHeader(place))
                own.push_back(declared);
        }
        context.setTraversalScope(own);
    }
};

class OwnCodeAction : public clang::PluginASTAction
{
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance & /*compiler*/,
                                                          llvm::StringRef /*file*/) override
    {
        return std::make_unique<OwnCode>();
    }
    bool ParseArgs(const clang::CompilerInstance & /*compiler*/,
                   const std::vector<std::string> & /*arguments*/) override
    {
        return true;
    }
    ActionType getActionType() override { return AddBeforeMainAction; }
};

const clang::FrontendPluginRegistry::Add<OwnCodeAction> registered("own-code", "leaves system headers out");

} // namespace

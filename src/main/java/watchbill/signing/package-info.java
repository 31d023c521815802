/// Signatures: how we recognise what we ourselves gave out.
///
/// **In:** a purpose and a text.
/// **Out:** short marks for reply addresses and links, and sealed values that expire.
/// **Owns:** schema `signing`: the one secret of the installation, made at the first start.
@NullMarked
@ApplicationModule(
        displayName = "Signatures",
        allowedDependencies = {})
package watchbill.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

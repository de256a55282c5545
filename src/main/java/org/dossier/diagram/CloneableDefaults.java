package org.dossier.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import org.eclipse.elk.core.math.ElkMargin;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.math.KVectorChain;
import org.eclipse.elk.graph.util.ElkReflect;

/**
 * Tells ELK how to copy the default values of its options, which its services do when they start, and we do not start them.
 *
 * <p>A type that is missing here fails the first layout that asks for it, with its name in the message.
 */
final class CloneableDefaults {

    private CloneableDefaults() {}

    /** As often as you like: a type registered twice is registered once. */
    static void register() {
        ElkReflect.registerClone(ArrayList.class, list -> new ArrayList<>((ArrayList<?>) list));
        ElkReflect.registerClone(EnumSet.class, set -> ((EnumSet<?>) set).clone());
        ElkReflect.registerClone(KVector.class, vector -> ((KVector) vector).clone());
        ElkReflect.registerClone(KVectorChain.class, chain -> ((KVectorChain) chain).clone());
        ElkReflect.registerClone(ElkMargin.class, margin -> ((ElkMargin) margin).clone());
        ElkReflect.registerClone(ElkPadding.class, padding -> ((ElkPadding) padding).clone());
    }
}
